-- Files that come in parts and go on where they stopped. Until a file is made of an upload, its bytes lie in
-- the data folder under the same id. Rows are removed a day after they were begun.
CREATE TABLE media_uploads (
  id uuid PRIMARY KEY,
  -- Who began it: nobody else may go on with it.
  staff_id integer NOT NULL,
  size bigint NOT NULL CHECK (size BETWEEN 1 AND 200 * 1024 * 1024),
  name text NOT NULL CHECK (name <> ''),
  alternative_text text,
  folder_id integer,
  begun_at timestamptz NOT NULL DEFAULT now(),
  -- What became of it: a file of the media library, or the sentence that refused it.
  file_id integer,
  refusal text,
  CHECK (file_id IS NULL OR refusal IS NULL)
);

CREATE INDEX media_uploads_of_staff ON media_uploads (staff_id);
