ALTER TABLE edition ADD COLUMN countersign_due TIMESTAMP;
ALTER TABLE edition ADD COLUMN countersigned_by BIGINT REFERENCES person (id);
ALTER TABLE edition ADD COLUMN countersigned_at TIMESTAMP;
CREATE INDEX edition_by_countersign_due ON edition (countersign_due);
