import { withClient } from '@dialozi/database';

/**
 * Writes cases by SQL as ten years of them would stand there: an even stream of contributions, the
 * last months of it being worked on, of the older ones some answered and some forgotten. Each has
 * its text and its event; what is answered its answer.
 */
export async function seedCases(databaseUrl: string, cases: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.5)');
    await client.query(MADE, [cases]);
    for (const statement of [CASES, RECEIVED, ANSWERED, STATES]) await client.query(statement);
    await client.query('DROP TABLE bench_cases');
    await client.query('COMMIT');
    // Otherwise autovacuum does it a minute later, in the middle of a measurement.
    await client.query('VACUUM ANALYZE');
  });
}

/** What each case will be. One in thirty is recent: four months of the ten years. */
const MADE = `
CREATE TEMP TABLE bench_cases AS
WITH drawn AS (
  SELECT n, n > $1::integer * 29 / 30 AS is_recent, random() AS fate, random() AS sort,
    now() - interval '10 years' * ($1::integer - n) / $1::integer AS at
  FROM generate_series(1, $1::integer) AS n)
SELECT n, at, (at AT TIME ZONE 'Europe/Sofia')::date AS day,
  (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
      1 + floor(random() * 32)::integer, 1) || CASE WHEN i IN (4, 8) THEN '-' ELSE '' END, ''
      ORDER BY i)
    FROM generate_series(1, 12) AS i WHERE n > 0) AS code,
  CASE WHEN sort < 0.55 THEN 'signal' WHEN sort < 0.85 THEN 'feedback'
    WHEN sort < 0.97 THEN 'proposal' ELSE 'information' END AS kind,
  CASE WHEN is_recent THEN
      CASE WHEN fate < 0.2 THEN 'received' WHEN fate < 0.5 THEN 'taken' WHEN fate < 0.6 THEN 'asked'
        WHEN fate < 0.75 THEN 'answered' ELSE 'closed' END
    ELSE
      CASE WHEN fate < 0.001 THEN 'received' WHEN fate < 0.006 THEN 'taken'
        WHEN fate < 0.008 THEN 'asked' WHEN fate < 0.03 THEN 'answered' ELSE 'closed' END
  END AS state
FROM drawn`;

/** A case is closed only where an answer stands already, so all begin as received. */
const CASES = `
INSERT INTO dialogue_cases (code, kind, topic, channel, language, page, received_at, recorded_at,
  counted_from, due_on, assignee, registry_number)
SELECT code, kind, CASE WHEN kind = 'feedback' THEN 'error' END,
  (ARRAY['web', 'web', 'web', 'paper', 'phone', 'in-person', 'email'])[1 + n % 7], 'bg',
  CASE WHEN kind = 'feedback' THEN '/novini/' END, at, at,
  day, day + CASE kind WHEN 'signal' THEN 61 WHEN 'proposal' THEN 61 ELSE 14 END,
  -- Twelve members of staff, the first of them whoever signs in here; of the new most are nobody's.
  CASE WHEN state <> 'received' OR n % 4 = 0 THEN 1 + n % 12 END,
  CASE WHEN n % 5 > 0 THEN 'ОБ-' || n || '/' || to_char(day, 'DD.MM.YYYY') END
FROM bench_cases ORDER BY n`;

const written = (isSenders: boolean): string => `
  INSERT INTO dialogue_texts (case_id, is_public, is_senders, content, salt)
  SELECT c.id, ${String(!isSenders)}, ${String(isSenders)},
    repeat('Датата на обявлението е сгрешена: пише вторник, а 12 май е сряда. ', 4) || b.n,
    decode(md5(b.n::text), 'hex')
  FROM bench_cases b JOIN dialogue_cases c USING (code)`;

const RECEIVED = `
WITH texts AS (${written(true)} RETURNING id, case_id, salt, content)
INSERT INTO dialogue_events (case_id, type, at, text_id, commitment)
SELECT case_id, 'received', c.received_at, texts.id, sha256(texts.salt || convert_to(texts.content, 'UTF8'))
FROM texts JOIN dialogue_cases c ON c.id = case_id`;

const ANSWERED = `
WITH texts AS (${written(false)} WHERE b.state IN ('answered', 'closed') RETURNING id, case_id, salt, content)
INSERT INTO dialogue_events (case_id, type, at, actor, text_id, commitment, disposition)
SELECT case_id, 'answered', c.received_at + interval '9 days', c.assignee, texts.id,
  sha256(texts.salt || convert_to(texts.content, 'UTF8')), 'resolved'
FROM texts JOIN dialogue_cases c ON c.id = case_id`;

const STATES = `
UPDATE dialogue_cases c SET state = b.state,
  due_on = CASE WHEN b.state NOT IN ('answered', 'closed') THEN c.due_on END,
  paused_on = CASE WHEN b.state = 'asked' THEN least(b.day + 5, current_date) END,
  disposition = CASE WHEN b.state IN ('answered', 'closed') THEN 'resolved' END
FROM bench_cases b WHERE b.code = c.code AND b.state <> 'received'`;
