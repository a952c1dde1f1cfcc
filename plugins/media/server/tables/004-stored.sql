-- What was given to the storage of files lately, so that a process that dies before the row of the file is there
-- leaves nothing for good.
CREATE TABLE media_stored (
  -- With `ext` its name in the storage.
  hash text PRIMARY KEY,
  ext text NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now()
);
