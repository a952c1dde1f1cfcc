-- The pictures that stand for pages where their addresses are shared; the files lie in SITE_DIR/pictures.
CREATE TABLE publisher_pictures (
  -- The address of the page.
  page text PRIMARY KEY,
  -- Names what the picture shows: another one is drawn when it differs.
  recipe text NOT NULL,
  drawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Why it could not be drawn; it is tried again when it shows something else.
  problem text
);
