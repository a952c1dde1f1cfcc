-- A case is the life of one contribution. The row says where it stands now; what happened is in
-- dialogue_events, which nobody changes, and what was written is in dialogue_texts and
-- dialogue_persons, which can be erased.
CREATE TABLE dialogue_cases (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('feedback', 'proposal', 'signal', 'information')),
  topic text CHECK (topic IN ('accessibility', 'error', 'other')),
  channel text NOT NULL CHECK (channel IN ('web', 'paper', 'phone', 'in-person', 'email')),
  -- The language in which the sender is answered.
  language text NOT NULL CHECK (language IN ('bg', 'en')),
  -- The page of the site it is about.
  page text CHECK (page LIKE '/%'),
  state text NOT NULL DEFAULT 'received'
    CHECK (state IN ('received', 'taken', 'asked', 'answered', 'closed')),
  received_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- The last day for an answer, while one is due; it stands still from paused_on.
  due_on date,
  paused_on date,
  -- The day from which the term counts: that of receipt, or of the last reopening.
  counted_from date NOT NULL,
  -- Whether the term that runs has been extended (чл. 118 АПК).
  is_extended boolean NOT NULL DEFAULT false CHECK (NOT is_extended OR kind = 'proposal'),
  assignee integer,
  registry_number text,
  disposition text CHECK (disposition IN ('accepted', 'partly-accepted', 'rejected', 'resolved',
    'forwarded', 'duplicate', 'not-a-contribution')),
  erased_at timestamptz,
  CONSTRAINT dialogue_cases_feedback_has_topic CHECK ((kind = 'feedback') = (topic IS NOT NULL)),
  CONSTRAINT dialogue_cases_asked_pauses CHECK ((state = 'asked') = (paused_on IS NOT NULL)),
  CONSTRAINT dialogue_cases_closed_with_disposition
    CHECK (state NOT IN ('answered', 'closed') OR disposition IS NOT NULL),
  CONSTRAINT dialogue_cases_due_while_open
    CHECK ((due_on IS NULL) = (state IN ('answered', 'closed')))
);
CREATE UNIQUE INDEX dialogue_cases_registry_number ON dialogue_cases (registry_number);
-- The queue: what is due first stands first, what is answered already last.
CREATE INDEX dialogue_cases_open ON dialogue_cases ((coalesce(due_on, 'infinity')), id)
  WHERE state <> 'closed';
CREATE INDEX dialogue_cases_mine ON dialogue_cases (assignee, (coalesce(due_on, 'infinity')), id)
  WHERE state <> 'closed';
CREATE INDEX dialogue_cases_closed ON dialogue_cases (id DESC) WHERE state = 'closed';
-- Most cases are closed, and of some kinds there are few: without it the whole table would be read.
CREATE INDEX dialogue_cases_closed_kind ON dialogue_cases (kind, id DESC) WHERE state = 'closed';

-- Whatever a person wrote, the staff's answers too. Erased: content and salt are null, the row stays.
CREATE TABLE dialogue_texts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL REFERENCES dialogue_cases,
  -- Who may read it besides staff: what the sender sent nobody, what is answered everybody with the code.
  is_public boolean NOT NULL,
  -- Whether the sender wrote it: that is what an erasure takes.
  is_senders boolean NOT NULL,
  content text,
  salt bytea,
  CHECK ((content IS NULL) = (salt IS NULL)),
  CHECK (NOT (is_public AND is_senders))
);
CREATE INDEX dialogue_texts_of_case ON dialogue_texts (case_id);

-- Who sent it, as far as that was said.
CREATE TABLE dialogue_persons (
  case_id bigint PRIMARY KEY REFERENCES dialogue_cases,
  name text,
  email text,
  CHECK (name IS NOT NULL OR email IS NOT NULL)
);

CREATE TABLE dialogue_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL REFERENCES dialogue_cases,
  type text NOT NULL CHECK (type IN ('received', 'registered', 'assigned', 'taken', 'noted', 'asked',
    'detailed', 'extended', 'answered', 'closed', 'reopened', 'redacted', 'erased')),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- The member of staff; null where it was the sender.
  actor integer,
  text_id bigint REFERENCES dialogue_texts,
  -- SHA-256 of the salt and the text: says nothing once both are erased, and proves the text until then.
  commitment bytea,
  disposition text,
  duplicate_of text,
  -- The body it was forwarded to is typed by hand and could name a person: a text, which can be erased.
  forwarding_id bigint REFERENCES dialogue_texts,
  forwarding_commitment bytea,
  assignee integer,
  CHECK ((text_id IS NULL) = (commitment IS NULL)),
  CHECK ((type = 'answered') = (disposition IS NOT NULL)),
  CHECK ((disposition = 'duplicate') = (duplicate_of IS NOT NULL)),
  CHECK ((disposition IS NOT DISTINCT FROM 'forwarded') = (forwarding_id IS NOT NULL)),
  CHECK ((forwarding_id IS NULL) = (forwarding_commitment IS NULL)),
  CHECK (type NOT IN ('answered', 'extended') OR text_id IS NOT NULL),
  CHECK ((type = 'assigned') = (assignee IS NOT NULL))
);
CREATE INDEX dialogue_events_of_case ON dialogue_events (case_id, id);

CREATE FUNCTION dialogue_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'dialogue_events is append-only' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER dialogue_events_append_only BEFORE UPDATE OR DELETE ON dialogue_events
  FOR EACH ROW EXECUTE FUNCTION dialogue_refuse_change();
CREATE TRIGGER dialogue_events_no_truncate BEFORE TRUNCATE ON dialogue_events
  FOR EACH STATEMENT EXECUTE FUNCTION dialogue_refuse_change();

-- Nothing is closed without a disposition and a reason, whoever writes: the reason is the text of the
-- event, so the event comes first.
CREATE FUNCTION dialogue_require_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM dialogue_events WHERE case_id = NEW.id AND type = 'answered'
    -- Opened again, it needs a new one.
    AND id > coalesce((SELECT max(id) FROM dialogue_events
      WHERE case_id = NEW.id AND type = 'reopened'), 0)) THEN
    RAISE EXCEPTION 'case % has no answer', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER dialogue_cases_answered BEFORE INSERT OR UPDATE OF state ON dialogue_cases
  FOR EACH ROW WHEN (NEW.state IN ('answered', 'closed'))
  EXECUTE FUNCTION dialogue_require_answer();

-- A term is extended once, whoever writes: the event comes before the case says so.
CREATE FUNCTION dialogue_require_extendable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM dialogue_cases
    WHERE id = NEW.case_id AND (is_extended OR kind <> 'proposal')) THEN
    RAISE EXCEPTION 'the term of case % cannot be extended', NEW.case_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER dialogue_events_extended BEFORE INSERT ON dialogue_events
  FOR EACH ROW WHEN (NEW.type = 'extended')
  EXECUTE FUNCTION dialogue_require_extendable();

CREATE TABLE dialogue_replies (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL UNIQUE,
  content text NOT NULL
);

-- Days that the government made free or working, against what the law says of them.
CREATE TABLE dialogue_changed_days (
  day date PRIMARY KEY,
  is_working_day boolean NOT NULL,
  note text NOT NULL DEFAULT ''
);

-- All of them in one text, by which a process knows whether the calendar that it remembers is theirs.
CREATE FUNCTION dialogue_days_changed() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT coalesce(json_agg(json_build_array(day, is_working_day) ORDER BY day), '[]')::text
        FROM dialogue_changed_days $$;

-- A last day that was counted by these changed days. Where others hold by now it must be counted
-- again, and the code for that is the one by which a transaction is tried again.
CREATE FUNCTION dialogue_counted(last_day date, changed text) RETURNS date LANGUAGE plpgsql
  AS $$
BEGIN
  IF changed <> dialogue_days_changed() THEN
    RAISE EXCEPTION 'A day of the calendar has changed' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN last_day;
END $$;
