-- Who answers for an open edition because it was handed over to them, beside those who wrote it.
CREATE TABLE edition_answerer (
    edition_id BIGINT NOT NULL REFERENCES edition (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (edition_id, person_id)
);
