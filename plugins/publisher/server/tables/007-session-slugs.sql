-- As in 002-slugs.sql.
CREATE UNIQUE INDEX sessions_slug_published ON sessions (slug, locale) WHERE published_at IS NOT NULL;
CREATE INDEX sessions_slug ON sessions (slug text_pattern_ops);
