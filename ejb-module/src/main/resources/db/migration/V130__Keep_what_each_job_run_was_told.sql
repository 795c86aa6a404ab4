-- Its parameters, a line name=value each; null when it was told nothing.
ALTER TABLE job_run ADD COLUMN parameters VARCHAR(4000);
