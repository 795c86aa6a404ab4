-- how far the present round has come; one row
CREATE TABLE file_round (
    id INTEGER NOT NULL PRIMARY KEY,
    reached VARCHAR(64) NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP
);

CREATE TABLE damaged_content (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES stored_content (sha256),
    damage_kind VARCHAR(12) NOT NULL,
    found_at TIMESTAMP NOT NULL
);
