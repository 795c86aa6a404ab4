CREATE TABLE traffic_progress (
    file_name VARCHAR(255) NOT NULL PRIMARY KEY,
    byte_offset BIGINT NOT NULL,
    line_count BIGINT NOT NULL,
    malformed BIGINT NOT NULL,
    samples ${text} NOT NULL,
    finished BOOLEAN NOT NULL,
    read_at TIMESTAMP NOT NULL
);
