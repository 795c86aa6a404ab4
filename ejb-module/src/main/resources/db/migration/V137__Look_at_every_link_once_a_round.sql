-- the present round of looks at web links; one row
CREATE TABLE link_round (
    id INTEGER NOT NULL PRIMARY KEY,
    begun_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP
);
