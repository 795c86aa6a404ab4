ALTER TABLE edition ADD COLUMN publish_at TIMESTAMP;
ALTER TABLE edition ADD COLUMN end_at TIMESTAMP;
ALTER TABLE edition ADD COLUMN arranged_by BIGINT REFERENCES person (id);
-- Why the portal could not do what was planned: the key of the text, and since when.
ALTER TABLE edition ADD COLUMN plan_refusal VARCHAR(100);
ALTER TABLE edition ADD COLUMN plan_refused_at TIMESTAMP;
CREATE INDEX edition_by_publish_at ON edition (publication_state, publish_at);
CREATE INDEX edition_by_end_at ON edition (publication_state, end_at);
