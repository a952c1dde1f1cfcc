-- The words of files of the media library, as they were read from what was uploaded: search, excerpts
-- and the look for personal numbers use them. All of it can be read again.
CREATE TABLE media_texts (
  file_id integer PRIMARY KEY,
  -- Which version of it was read: when the media library last changed it, as text.
  version text NOT NULL,
  -- Why it could not be read; null where it was.
  problem text,
  -- Whether it is pictures of pages, by what stands in it itself (`domain/lacks-text.ts`).
  is_scan boolean NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE media_pages (
  file_id integer NOT NULL REFERENCES media_texts ON DELETE CASCADE,
  number integer NOT NULL CHECK (number > 0),
  content text NOT NULL,
  PRIMARY KEY (file_id, number)
);
