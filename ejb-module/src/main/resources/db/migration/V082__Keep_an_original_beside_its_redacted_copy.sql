-- The original of a file whose covered copy is published: only those who answer for the edition and those who approve see it.
ALTER TABLE edition_file ADD COLUMN original_file_id BIGINT REFERENCES stored_file (id);
ALTER TABLE edition_file ADD COLUMN original_version INTEGER;
