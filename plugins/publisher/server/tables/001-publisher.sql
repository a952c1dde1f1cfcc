-- What is to be published: written in the transaction of the change itself, drained by the publisher.
CREATE TABLE publisher_outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  type text NOT NULL,
  document_id text NOT NULL,
  queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The contract between the cms and the site: one row per published document and language.
CREATE TABLE published_entries (
  type text NOT NULL,
  locale text NOT NULL,
  document_id text NOT NULL,
  slug text,
  path text UNIQUE,
  title text NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  facets text[] NOT NULL,
  entry jsonb NOT NULL,
  card jsonb NOT NULL,
  entry_hash text NOT NULL,
  card_hash text NOT NULL,
  projected_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (type, locale, document_id),
  CHECK ((slug IS NULL) = (path IS NULL))
);
CREATE UNIQUE INDEX published_entries_slug ON published_entries (type, locale, slug);
CREATE INDEX published_entries_document ON published_entries (document_id, locale);

-- One row per entry and facet, so that a window is a range of one index.
CREATE TABLE published_facets (
  type text NOT NULL,
  locale text NOT NULL,
  facet text NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  document_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (type, locale, facet, sort_key, document_id)
);
CREATE INDEX published_facets_document ON published_facets (type, locale, document_id);

-- Every published row of the cms that was looked at, whatever came of it: the sweep compares.
CREATE TABLE publisher_projections (
  type text NOT NULL,
  document_id text NOT NULL,
  locale text NOT NULL,
  -- The row and its files as they were: `code/id:updated_at in ms|file:updated_at,…`
  revision text NOT NULL,
  file_ids bigint[] NOT NULL,
  -- When it is to be projected again although nobody changes it: a notice begins, an event ends.
  due_at timestamptz,
  -- Why it could not be projected, for its editor: {"bg": …, "en": …}
  refusal jsonb,
  projected_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (type, document_id, locale)
);
CREATE INDEX publisher_projections_due ON publisher_projections (due_at) WHERE due_at IS NOT NULL;

-- A whole tree of pages. One is live; a second is built beside it when code or theme change.
CREATE TABLE publisher_trees (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL,
  state text NOT NULL CHECK (state IN ('building', 'live')),
  -- Why a whole new tree has to be rendered in its place; null while it is good.
  outdated text CHECK (outdated IN ('settings', 'bulk', 'asked')),
  started_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX publisher_trees_state ON publisher_trees (state);

CREATE TABLE publisher_pages (
  tree bigint NOT NULL REFERENCES publisher_trees ON DELETE CASCADE,
  path text NOT NULL,
  -- The family it belongs to; null for the page of an entry.
  family text,
  hash text NOT NULL,
  bytes integer NOT NULL,
  -- The entries it shows, as `type/locale/documentId`.
  shows text[] NOT NULL,
  rendered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tree, path)
);
CREATE INDEX publisher_pages_family ON publisher_pages (tree, family) WHERE family IS NOT NULL;

-- The questions that pages ask …
CREATE TABLE publisher_questions (
  key text PRIMARY KEY,
  query jsonb NOT NULL,
  -- Of windows: the facet with its direction, and the ranks it reaches.
  range_key text,
  first integer,
  upto integer
);
CREATE INDEX publisher_questions_range ON publisher_questions (range_key, upto, first)
  WHERE range_key IS NOT NULL;

-- … and the answer each page got.
CREATE TABLE publisher_reads (
  tree bigint NOT NULL REFERENCES publisher_trees ON DELETE CASCADE,
  path text NOT NULL,
  question text NOT NULL REFERENCES publisher_questions,
  answer text NOT NULL,
  PRIMARY KEY (tree, path, question)
);
CREATE INDEX publisher_reads_question ON publisher_reads (question);

-- The pages to render or to remove. A row goes in the transaction that records the finished page.
CREATE TABLE publisher_queue (
  tree bigint NOT NULL REFERENCES publisher_trees ON DELETE CASCADE,
  path text NOT NULL,
  family text,
  action text NOT NULL CHECK (action IN ('render', 'remove', 'count')),
  priority smallint NOT NULL,
  -- The entries because of which it is here: a failure is shown to their editors.
  causes text[] NOT NULL,
  queued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tree, path)
);
CREATE INDEX publisher_queue_order ON publisher_queue (tree, priority, length(path), path);

-- Pages that could not be rendered: they keep their old file, unless it shows something erased.
CREATE TABLE publisher_failures (
  tree bigint NOT NULL REFERENCES publisher_trees ON DELETE CASCADE,
  path text NOT NULL,
  family text,
  message text NOT NULL,
  causes text[] NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tree, path)
);

-- The versions of the live tree …
CREATE TABLE publisher_versions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('change', 'whole', 'restore')),
  causes text[] NOT NULL,
  restored_from bigint,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  rendered integer NOT NULL DEFAULT 0,
  removed integer NOT NULL DEFAULT 0
);

-- … and the files of each: a file belongs to the versions from `since` up to, not including, `until`.
-- A null hash is a file that was purged: its content was unpublished or erased.
CREATE TABLE publisher_files (
  path text NOT NULL,
  since bigint NOT NULL,
  until bigint,
  hash text,
  bytes integer NOT NULL,
  family text,
  shows text[] NOT NULL,
  PRIMARY KEY (path, since),
  CHECK (until IS NULL OR until > since)
);
CREATE UNIQUE INDEX publisher_files_current ON publisher_files (path) WHERE until IS NULL;
CREATE INDEX publisher_files_until ON publisher_files (until) WHERE until IS NOT NULL;
CREATE INDEX publisher_files_hash ON publisher_files (hash);
CREATE INDEX publisher_files_kept_shows ON publisher_files USING gin (shows) WHERE until IS NOT NULL;

-- Addresses that were: a redirect to where the entry is now, 410 where it is no longer.
CREATE TABLE publisher_former_addresses (
  path text PRIMARY KEY,
  type text NOT NULL,
  locale text NOT NULL,
  document_id text NOT NULL,
  left_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX publisher_former_addresses_document ON publisher_former_addresses (document_id);

-- Publishing and unpublishing at an appointed time.
CREATE TABLE publisher_schedules (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  type text NOT NULL,
  document_id text NOT NULL,
  locale text NOT NULL,
  action text NOT NULL CHECK (action IN ('publish', 'unpublish')),
  due_at timestamptz NOT NULL,
  created_by bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  done_at timestamptz,
  failure text
);
CREATE UNIQUE INDEX publisher_schedules_pending
  ON publisher_schedules (type, document_id, locale, action) WHERE done_at IS NULL;
CREATE INDEX publisher_schedules_due ON publisher_schedules (due_at) WHERE done_at IS NULL;

-- Addresses of drafts for the eyes of those who have them; only the hash of the token is kept.
CREATE TABLE publisher_previews (
  token_hash bytea PRIMARY KEY,
  type text NOT NULL,
  document_id text NOT NULL,
  locale text NOT NULL,
  expires_at timestamptz NOT NULL
);
