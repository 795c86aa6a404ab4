-- Name and titles as they were when the decision was made; null for decisions older than this.
ALTER TABLE decision ADD COLUMN signed_name_th VARCHAR(200);
ALTER TABLE decision ADD COLUMN signed_name_en VARCHAR(200);
ALTER TABLE decision ADD COLUMN signed_title_th VARCHAR(1000);
ALTER TABLE decision ADD COLUMN signed_title_en VARCHAR(1000);
ALTER TABLE decision ADD COLUMN acting_order_number VARCHAR(100);
