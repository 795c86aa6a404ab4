-- A row as soon as somebody has changed what the portal came with; without a kind, that holds again.
CREATE TABLE job_schedule (
    job VARCHAR(60) NOT NULL PRIMARY KEY,
    timing_kind VARCHAR(10),
    minutes INTEGER NOT NULL,
    -- minutes since midnight
    minute_of_day INTEGER,
    weekday VARCHAR(10),
    monthday INTEGER NOT NULL,
    -- why it is switched off; null while it is on
    off_reason VARCHAR(500),
    changed_by VARCHAR(60) NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    version INTEGER NOT NULL
);
