ALTER TABLE edition ADD COLUMN note_th VARCHAR(1000);
ALTER TABLE edition ADD COLUMN note_en VARCHAR(1000);
-- What was said beside a transition: the planned time, the kind of a withdrawal and where the matter moved.
ALTER TABLE decision ADD COLUMN detail VARCHAR(1100);
