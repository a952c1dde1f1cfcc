-- Files that staff took away: they are in no entry and at no address any more.
CREATE TABLE publisher_file_withdrawals (
  file_id bigint PRIMARY KEY,
  -- Knows the address again without telling it: a file can be named after a person.
  address_hash text NOT NULL UNIQUE,
  reason text NOT NULL CHECK (reason IN ('personal-data', 'rights', 'mistake', 'order', 'other')),
  withdrawn_by bigint NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Whether no kept version may hold what this document was before.
ALTER TABLE publisher_outbox ADD COLUMN purges boolean NOT NULL DEFAULT false;
-- A file of the live tree that is not to be kept when it is replaced.
ALTER TABLE publisher_files ADD COLUMN is_doomed boolean NOT NULL DEFAULT false;
