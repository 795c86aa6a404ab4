-- A row for each life of a node: from when it wrote the traffic log, and until when it was known to. Instants are UTC.
CREATE TABLE counting_span (
    node VARCHAR(200) NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    reached_at TIMESTAMP NOT NULL,
    PRIMARY KEY (node, begun_at)
);

-- Requests a node could not write down.
CREATE TABLE counting_loss (
    node VARCHAR(200) NOT NULL,
    from_at TIMESTAMP NOT NULL,
    to_at TIMESTAMP NOT NULL,
    line_count BIGINT NOT NULL
);
