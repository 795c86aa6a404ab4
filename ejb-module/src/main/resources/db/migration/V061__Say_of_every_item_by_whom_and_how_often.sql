ALTER TABLE duty ADD COLUMN legal_basis_th VARCHAR(1000);
ALTER TABLE duty ADD COLUMN legal_basis_en VARCHAR(1000);
ALTER TABLE duty ADD COLUMN responsible_group_id BIGINT;
ALTER TABLE duty ADD COLUMN reviewer_group_id BIGINT;
ALTER TABLE duty ADD COLUMN rhythm VARCHAR(20);

-- What the board asks for, one row each: a required item, a kind of publication, or a category as a whole; null inherits.
CREATE TABLE duty_item (
    code VARCHAR(60) NOT NULL PRIMARY KEY,
    category_number INTEGER NOT NULL REFERENCES category (number),
    item_type VARCHAR(10) NOT NULL,
    place INTEGER NOT NULL,
    -- false while the values are the portal's own proposal and nobody of the office has confirmed them
    confirmed BOOLEAN NOT NULL,
    legal_basis_th VARCHAR(1000), legal_basis_en VARCHAR(1000),
    procedure_th VARCHAR(2000), procedure_en VARCHAR(2000),
    responsible_th VARCHAR(1000), responsible_en VARCHAR(1000),
    reviewer_th VARCHAR(1000), reviewer_en VARCHAR(1000),
    responsible_group_id BIGINT REFERENCES work_group (id),
    reviewer_group_id BIGINT REFERENCES work_group (id),
    rhythm VARCHAR(20),
    time_limit_days INTEGER,
    version INTEGER NOT NULL
);
