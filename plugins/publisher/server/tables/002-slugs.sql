-- An address has one owner: of two published rows of a type and language with the same slug the
-- second fails, whoever writes it. The names end in `_slug_published`; the editor's refusal knows
-- them by that (`server/content-rules/refusal.ts`).
CREATE UNIQUE INDEX articles_slug_published ON articles (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX documents_slug_published ON documents (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX events_slug_published ON events (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX galleries_slug_published ON galleries (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX videos_slug_published ON videos (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX pages_slug_published ON pages (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX communities_slug_published ON communities (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX policy_areas_slug_published ON policy_areas (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX organisations_slug_published ON organisations (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX notices_slug_published ON notices (slug, locale) WHERE published_at IS NOT NULL;

-- Drafts and published rows alike, for the search of a free address: `slug = …` and `slug LIKE '…-%'`.
CREATE INDEX articles_slug ON articles (slug text_pattern_ops);
CREATE INDEX documents_slug ON documents (slug text_pattern_ops);
CREATE INDEX events_slug ON events (slug text_pattern_ops);
CREATE INDEX galleries_slug ON galleries (slug text_pattern_ops);
CREATE INDEX videos_slug ON videos (slug text_pattern_ops);
CREATE INDEX pages_slug ON pages (slug text_pattern_ops);
CREATE INDEX communities_slug ON communities (slug text_pattern_ops);
CREATE INDEX policy_areas_slug ON policy_areas (slug text_pattern_ops);
CREATE INDEX organisations_slug ON organisations (slug text_pattern_ops);
CREATE INDEX notices_slug ON notices (slug text_pattern_ops);
