-- Urgent notices that were sent, by the key of the form: a repeat, also at the same moment, is the
-- same notice. What was sent is known again by a keyed hash.
CREATE TABLE publisher_urgent_notices (
  key text PRIMARY KEY,
  content text NOT NULL,
  document_id text,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
