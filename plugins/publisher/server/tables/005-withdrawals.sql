-- Documents that staff withdrew: they are never public again, whatever the cms says, and their
-- addresses tell when and why. Nobody's words stand here, only one of the reasons.
CREATE TABLE publisher_withdrawals (
  type text NOT NULL,
  document_id text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('personal-data', 'rights', 'mistake', 'order', 'other')),
  withdrawn_by bigint NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (type, document_id)
);
