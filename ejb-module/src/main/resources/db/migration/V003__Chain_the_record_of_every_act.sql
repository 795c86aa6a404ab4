CREATE TABLE audit_record (
    sequence_number BIGINT NOT NULL PRIMARY KEY,
    happened_at TIMESTAMP NOT NULL,
    actor VARCHAR(60) NOT NULL,
    act VARCHAR(80) NOT NULL,
    subject VARCHAR(120) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    detail VARCHAR(4000),
    previous_hash VARCHAR(64) NOT NULL,
    record_hash VARCHAR(64) NOT NULL
);

-- One row, locked while a record is added: so the chain has no forks.
CREATE TABLE audit_chain (
    id INTEGER NOT NULL PRIMARY KEY,
    last_sequence_number BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
INSERT INTO audit_chain (id, last_sequence_number, last_hash)
    VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
