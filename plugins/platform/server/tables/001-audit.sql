-- Who did what: one row an act. Only ids and fixed words; whatever could name a person stands in the
-- details, which can be erased while their salted hash stays here.
CREATE TABLE platform_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'system', 'anonymous')),
  -- The user of Strapi's admin.
  actor_id integer,
  -- `staff.sign-in`, `case.read`; of a request of staff its method and route: `POST /upload/actions/:id`.
  action text NOT NULL,
  subject_type text,
  subject_id text,
  -- The HTTP status, where it was a request.
  status integer,
  details_hash bytea CHECK (octet_length(details_hash) = 32),
  CHECK ((actor_kind = 'staff') = (actor_id IS NOT NULL)),
  CHECK (subject_id IS NULL OR subject_type IS NOT NULL),
  -- No names, no addresses, no sentences: a person's word would not pass.
  CHECK (action ~ '^[ -?A-~]{1,200}$'),
  CHECK (subject_type ~ '^[A-Za-z0-9:._-]{1,120}$'),
  CHECK (subject_id ~ '^[A-Za-z0-9._-]{1,64}$')
);
CREATE INDEX platform_audit_actor ON platform_audit (actor_id, id) WHERE actor_id IS NOT NULL;
CREATE INDEX platform_audit_subject ON platform_audit (subject_id, id) WHERE subject_id IS NOT NULL;
CREATE INDEX platform_audit_at ON platform_audit USING brin (at);

-- The personal part of a row. Erased is: content and salt null.
CREATE TABLE platform_audit_details (
  audit_id bigint PRIMARY KEY REFERENCES platform_audit,
  content jsonb,
  salt bytea CHECK (octet_length(salt) = 32),
  CHECK ((content IS NULL) = (salt IS NULL))
);
CREATE INDEX platform_audit_details_kept ON platform_audit_details (audit_id)
  WHERE content IS NOT NULL;

-- The chain: each seal covers rows that no earlier one does, and the hash of the seal before it.
CREATE TABLE platform_audit_seals (
  -- Without gaps, so that a seal taken out of the middle shows.
  id bigint PRIMARY KEY CHECK (id > 0),
  -- Exactly the rows it covers: ids commit out of order.
  ids int8multirange NOT NULL,
  row_count integer NOT NULL CHECK (row_count > 0),
  -- Unique, so that the chain cannot fork.
  previous_hash bytea NOT NULL UNIQUE CHECK (octet_length(previous_hash) = 32),
  hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  -- Eight bytes of each row's own hash, in the order of ids: they tell which row was altered.
  marks bytea NOT NULL CHECK (octet_length(marks) = 8 * row_count),
  sealed_at timestamptz NOT NULL
);
CREATE INDEX platform_audit_seals_upper ON platform_audit_seals (upper(ids));

CREATE FUNCTION platform_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER platform_audit_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_audit
  FOR EACH STATEMENT EXECUTE FUNCTION platform_refuse_change();
CREATE TRIGGER platform_audit_seals_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION platform_refuse_change();
