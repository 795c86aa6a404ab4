CREATE TABLE demonstration_step (
    step_key VARCHAR(120) NOT NULL PRIMARY KEY
);
