CREATE TABLE edition_presence (
    edition_id BIGINT NOT NULL REFERENCES edition (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    since TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (edition_id, person_id)
);
-- The newest version of an edition that a person has opened; what may be approved together must have been opened one by one.
CREATE TABLE edition_opening (
    edition_id BIGINT NOT NULL REFERENCES edition (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    edition_version INTEGER NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    PRIMARY KEY (edition_id, person_id)
);
