-- A day whose log is gone stands for good: it cannot be counted anew.
ALTER TABLE visit_day ADD COLUMN log_gone BOOLEAN DEFAULT FALSE NOT NULL;
