-- The level that every start page shows is of two scopes; those crossed by question and option are a hundred times as many.
CREATE INDEX satisfaction_summary_scope ON satisfaction_summary (summary_scope, month_start);
