ALTER TABLE edition ADD COLUMN withdrawal_kind VARCHAR(20);
ALTER TABLE edition ADD COLUMN withdrawal_target VARCHAR(1000);
ALTER TABLE edition ADD COLUMN withdrawal_reason VARCHAR(2000);
ALTER TABLE edition ADD COLUMN proposed_by BIGINT REFERENCES person (id);
ALTER TABLE edition ADD COLUMN removed_at TIMESTAMP;
-- What was removed before there were kinds was hidden and said why, as an error is.
UPDATE edition SET withdrawal_kind = 'ERROR',
    withdrawal_reason = (SELECT removal_reason FROM publication WHERE publication.id = edition.publication_id),
    removed_at = (SELECT publication.removed_at FROM publication WHERE publication.id = edition.publication_id)
    WHERE publication_state = 'REMOVED';
