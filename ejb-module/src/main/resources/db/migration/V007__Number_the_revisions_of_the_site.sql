CREATE TABLE site_revision (
    id INTEGER NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
INSERT INTO site_revision (id, revision) VALUES (1, 1);
