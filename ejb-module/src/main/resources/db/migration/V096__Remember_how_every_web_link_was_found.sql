-- How the link of a publication was found when it was last looked at. An address that was changed since counts as not looked at.
-- No foreign key: a record whose publication is gone is harmless.
CREATE TABLE link_check (
    publication_number BIGINT NOT NULL PRIMARY KEY,
    address VARCHAR(1000) NOT NULL,
    link_state VARCHAR(20) NOT NULL,
    http_status INTEGER,
    note VARCHAR(300),
    checked_at TIMESTAMP NOT NULL,
    broken_since TIMESTAMP,
    failures INTEGER NOT NULL
);
