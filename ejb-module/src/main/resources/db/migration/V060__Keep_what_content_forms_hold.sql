-- The values of the content form of the edition's kind, as JSON in canonical order; null when nothing is filled in.
ALTER TABLE edition ADD COLUMN content ${text};
