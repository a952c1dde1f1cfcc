-- The queue of mails and what became of them. Recipient and letter are personal: they are there only
-- while the mail can still be sent.
CREATE TABLE notifications_mails (
  id uuid PRIMARY KEY,
  -- What it is about, such as `case/123`: by it mails are counted and erased.
  about text NOT NULL,
  language text NOT NULL CHECK (language IN ('bg', 'en')),
  recipient text,
  letter jsonb,
  -- The same on every attempt, so that a mail that comes twice is known as one.
  message_id text NOT NULL UNIQUE,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  last_error text,
  next_try_at timestamptz DEFAULT clock_timestamp(),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamptz,
  CHECK ((recipient IS NULL) = (letter IS NULL)),
  CHECK (state <> 'waiting' OR recipient IS NOT NULL),
  -- What was delivered is not kept, nor what a server said of it.
  CHECK (state <> 'sent' OR recipient IS NULL),
  CHECK (recipient IS NOT NULL OR last_error IS NULL),
  CHECK ((state = 'waiting') = (next_try_at IS NOT NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX notifications_mails_due ON notifications_mails (next_try_at) WHERE state = 'waiting';
CREATE INDEX notifications_mails_about ON notifications_mails (about);
-- The staff's screen: newest first.
CREATE INDEX notifications_mails_undelivered ON notifications_mails (state, created_at, id)
  WHERE recipient IS NOT NULL;
