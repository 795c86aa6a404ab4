CREATE DOMAIN blob AS bytea;
