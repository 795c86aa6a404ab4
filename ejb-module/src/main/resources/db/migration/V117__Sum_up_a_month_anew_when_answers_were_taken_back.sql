-- How many answers of a month were taken back, ever: the number only grows, so that a month is due again also when another answer has
-- come meanwhile and count and newest answer are as they were.
CREATE TABLE survey_removal (
    month_start DATE NOT NULL PRIMARY KEY,
    removed BIGINT NOT NULL
);
ALTER TABLE satisfaction_progress ADD COLUMN removed BIGINT DEFAULT 0 NOT NULL;
