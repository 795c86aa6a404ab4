-- The text taken from a content, once for all files that hold it. No foreign key: the text is kept in a transaction of its own, which
-- must not wait for the one that stores the file; a text whose content never came to be on record is harmless.
CREATE TABLE content_text (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    text_state VARCHAR(20) NOT NULL,
    body ${text} NOT NULL,
    note VARCHAR(500),
    taken_at TIMESTAMP NOT NULL
);
CREATE INDEX content_text_by_state ON content_text (text_state, taken_at);
