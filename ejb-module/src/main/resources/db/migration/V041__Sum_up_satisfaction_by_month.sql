-- How often each mark was given is enough: n, mean and deviation of any period follow exactly, and never from rounded means.
CREATE TABLE satisfaction_summary (
    month_start DATE NOT NULL,
    summary_scope VARCHAR(20) NOT NULL,
    code VARCHAR(100) NOT NULL,
    answers BIGINT NOT NULL,
    not_applicable BIGINT NOT NULL,
    marks_1 BIGINT NOT NULL,
    marks_2 BIGINT NOT NULL,
    marks_3 BIGINT NOT NULL,
    marks_4 BIGINT NOT NULL,
    marks_5 BIGINT NOT NULL,
    PRIMARY KEY (month_start, summary_scope, code)
);

-- Stored together with the summary: a month is due again when its answers differ from these.
CREATE TABLE satisfaction_progress (
    month_start DATE NOT NULL PRIMARY KEY,
    answer_count BIGINT NOT NULL,
    last_answer_id BIGINT NOT NULL,
    summarised_at TIMESTAMP NOT NULL
);
