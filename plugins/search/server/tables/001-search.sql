-- The words of every public page, for whoever searches without JavaScript, and the source of the
-- indexes that the browser searches. Filled from the published entries by the job `search.index`.
CREATE TABLE search_pages (
  type text NOT NULL,
  locale text NOT NULL,
  document_id text NOT NULL,
  -- Of the entry and of the words of its file, as they were.
  source_hash text NOT NULL,
  path text NOT NULL,
  title text NOT NULL,
  -- A calendar day in Sofia.
  day date,
  year integer GENERATED ALWAYS AS (date_part('year', day)::integer) STORED,
  policy_areas text[] NOT NULL,
  communities text[] NOT NULL,
  -- Whose words are among the words of the page.
  file_ids integer[] NOT NULL,
  text text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (type, locale, document_id)
);
CREATE INDEX search_pages_words ON search_pages USING gin (words);
CREATE INDEX search_pages_index ON search_pages (locale, year);
