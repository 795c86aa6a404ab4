CREATE TABLE site_subject (
    code VARCHAR(40) NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
INSERT INTO site_subject (code, revision) VALUES
    ('office', 0), ('survey', 0), ('layout', 0), ('visits', 0), ('links', 0),
    ('category-1', 0), ('category-2', 0), ('category-3', 0), ('category-4', 0), ('category-5', 0),
    ('category-6', 0), ('category-7', 0), ('category-8', 0), ('category-9', 0), ('category-10', 0);
