CREATE TABLE holiday (
    holiday_date DATE NOT NULL PRIMARY KEY,
    name_th VARCHAR(300) NOT NULL, name_en VARCHAR(300),
    holiday_kind VARCHAR(20) NOT NULL,
    -- false until somebody has held the day against the cabinet's announcement
    confirmed BOOLEAN NOT NULL
);

-- One row whose version grows with every change of the calendar, so that a stale form is noticed.
CREATE TABLE holiday_calendar (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
);
INSERT INTO holiday_calendar (id, version) VALUES (1, 0);
