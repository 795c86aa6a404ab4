CREATE TABLE visit_day (
    on_day DATE NOT NULL PRIMARY KEY,
    page_views BIGINT NOT NULL,
    downloads BIGINT NOT NULL,
    other_requests BIGINT NOT NULL,
    robots BIGINT NOT NULL,
    staff BIGINT NOT NULL,
    static_files BIGINT NOT NULL,
    visits BIGINT NOT NULL,
    visitors BIGINT NOT NULL,
    closed BOOLEAN NOT NULL
);

-- One row holds all subjects of a day and dimension, as lines of UTF-8: count, tab, subject; a day has thousands of subjects,
-- and they are always written and read together.
CREATE TABLE visit_of (
    on_day DATE NOT NULL REFERENCES visit_day (on_day),
    dimension VARCHAR(20) NOT NULL,
    counts BLOB NOT NULL,
    PRIMARY KEY (on_day, dimension)
);
