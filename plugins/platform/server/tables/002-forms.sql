-- What was answered to a form that is sent once: a repeated submit gets the same. Rows are removed
-- after some days; by then nobody repeats.
CREATE TABLE platform_answers (
  endpoint text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 16 AND 100),
  request_hash bytea NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (endpoint, key)
);
CREATE INDEX platform_answers_age ON platform_answers (created_at);

-- A solved challenge verifies as often as one likes, so each that was used is kept until it expires.
CREATE TABLE platform_used_challenges (
  signature text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);

-- Unlogged: a count that a crash forgets costs less than a write to disk for every request. The
-- columns are those that rate-limiter-flexible expects.
CREATE UNLOGGED TABLE platform_rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
