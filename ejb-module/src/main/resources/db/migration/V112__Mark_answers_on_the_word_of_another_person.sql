-- The reader said to be another person than the one who had answered on such a device that day; the report tells how many did.
ALTER TABLE survey_answer ADD COLUMN again BOOLEAN DEFAULT FALSE NOT NULL;
