-- What lists ask for stands in the edition itself: its category never changes, and since when its publication is out is kept only while it is
-- live. So one index gives a page of a list in its order, however many editions there are.
ALTER TABLE edition ADD COLUMN category_number INTEGER;
ALTER TABLE edition ADD COLUMN live_since TIMESTAMP;
UPDATE edition SET category_number = (SELECT p.category_number FROM publication p WHERE p.id = edition.publication_id);
UPDATE edition SET live_since = (SELECT p.first_published_at FROM publication p WHERE p.id = edition.publication_id)
    WHERE publication_state = 'LIVE';
CREATE INDEX edition_by_live_since ON edition (publication_state, live_since DESC, id DESC);
CREATE INDEX edition_live_by_category ON edition (publication_state, category_number, live_since DESC, id DESC);
CREATE INDEX edition_live_by_kind ON edition (publication_state, kind_code, live_since DESC, id DESC);
-- The board reads these and nothing of the editions themselves.
CREATE INDEX edition_live_figures ON edition (publication_state, category_number, kind_code, live_since, publication_id);
DROP INDEX edition_by_publishing;
CREATE INDEX edition_by_publishing ON edition (published_at, publication_state, category_number, kind_code, publication_id, id);
