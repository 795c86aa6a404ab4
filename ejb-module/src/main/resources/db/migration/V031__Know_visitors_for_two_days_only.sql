-- The key and the hashed visitors of a day; both are deleted together, at the latest two days after.
CREATE TABLE visit_visitors (
    on_day DATE NOT NULL PRIMARY KEY REFERENCES visit_day (on_day),
    key_low BIGINT NOT NULL,
    key_high BIGINT NOT NULL,
    seen BLOB NOT NULL
);
