-- What follows from one kind of publications need not be looked for again when another kind of the same category moves.
ALTER TABLE site_subject ALTER COLUMN code SET DATA TYPE VARCHAR(80);
-- What a node holds in memory of live publications is brought up to date by those that moved since.
CREATE TABLE site_publication (
    publication_number BIGINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
CREATE INDEX site_publication_by_revision ON site_publication (revision);
