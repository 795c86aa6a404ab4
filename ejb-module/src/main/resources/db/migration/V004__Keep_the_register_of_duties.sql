-- The office's defaults stand in the row of number -1; a category's own values override them, null inherits.
CREATE TABLE duty (
    category_number INTEGER NOT NULL PRIMARY KEY,
    document_title_th VARCHAR(1000), document_title_en VARCHAR(1000),
    procedure_th VARCHAR(2000), procedure_en VARCHAR(2000),
    responsible_th VARCHAR(1000), responsible_en VARCHAR(1000),
    reviewer_th VARCHAR(1000), reviewer_en VARCHAR(1000),
    time_limit_days INTEGER,
    version INTEGER NOT NULL
);

CREATE TABLE category (
    number INTEGER NOT NULL PRIMARY KEY,
    slug VARCHAR(40) NOT NULL UNIQUE,
    name_th VARCHAR(300) NOT NULL, name_en VARCHAR(300),
    topic_th VARCHAR(4000) NOT NULL, topic_en VARCHAR(4000),
    if_any BOOLEAN NOT NULL
);

CREATE TABLE category_kind (
    code VARCHAR(60) NOT NULL PRIMARY KEY,
    category_number INTEGER NOT NULL REFERENCES category (number),
    place INTEGER NOT NULL,
    name_th VARCHAR(300) NOT NULL, name_en VARCHAR(300)
);

CREATE TABLE required_item (
    code VARCHAR(20) NOT NULL PRIMARY KEY,
    category_number INTEGER NOT NULL REFERENCES category (number),
    parent_code VARCHAR(20) REFERENCES required_item (code),
    label VARCHAR(20) NOT NULL,
    place INTEGER NOT NULL,
    name_th VARCHAR(500) NOT NULL, name_en VARCHAR(500)
);

-- Paragraphs of sections 7 and 9 of the Official Information Act B.E. 2540.
CREATE TABLE act_paragraph (
    code VARCHAR(20) NOT NULL PRIMARY KEY,
    section INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name_th VARCHAR(1000) NOT NULL, name_en VARCHAR(1000)
);
