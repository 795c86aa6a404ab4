-- The last page of each visitor of an open day, in the order of seen: so that a visit that goes on in the next piece of a log has one exit page.
ALTER TABLE visit_visitors ADD COLUMN last_pages BLOB;
