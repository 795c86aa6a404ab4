-- Who has a comment in hand and until when, how the public reads it, and why it is kept from them.
ALTER TABLE survey_comment ADD COLUMN group_id BIGINT REFERENCES work_group (id);
ALTER TABLE survey_comment ADD COLUMN person_id BIGINT REFERENCES person (id);
ALTER TABLE survey_comment ADD COLUMN due_on DATE;
ALTER TABLE survey_comment ADD COLUMN public_words VARCHAR(2000);
ALTER TABLE survey_comment ADD COLUMN hidden_reason VARCHAR(1000);
