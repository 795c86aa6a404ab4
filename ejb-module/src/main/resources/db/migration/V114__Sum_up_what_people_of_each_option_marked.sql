-- The code of a crossed sum holds those of an attribute, an option and a question.
ALTER TABLE satisfaction_summary ALTER COLUMN code SET DATA TYPE VARCHAR(200);

-- Months are summed up anew, crossed too.
DELETE FROM satisfaction_progress;
