-- Whether no kept version may hold what this document was before.
ALTER TABLE publisher_outbox ADD COLUMN purges boolean NOT NULL DEFAULT false;
-- A file of the live tree that is not to be kept when it is replaced.
ALTER TABLE publisher_files ADD COLUMN is_doomed boolean NOT NULL DEFAULT false;
