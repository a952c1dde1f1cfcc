-- Numbers of persons and accounts in a document that staff said may be public. A number itself is not
-- kept: only a keyed hash by which it is known again.
CREATE TABLE publisher_confirmed_numbers (
  type text NOT NULL,
  document_id text NOT NULL,
  fingerprint text NOT NULL,
  confirmed_by bigint NOT NULL,
  confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (type, document_id, fingerprint)
);
