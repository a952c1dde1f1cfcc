import { randomUUID } from 'node:crypto';
import { startPlatform, waitFor } from '../../../../tests/harness';
import { mailTo, openPostOffice, type PostOffice, type Row, uniqueName } from './post-office';

interface Listed {
  mails: { id: string; about: string; recipient: string; subject: string; lastError: string }[];
  next: string | null;
  counts: { failed: number; waiting: number };
  hasMailServer: boolean;
}

let office: PostOffice;

beforeAll(async () => {
  office = await openPostOffice();
}, 300_000);

afterAll(() => office.close());

afterEach(() => office.sink.refuseWith(null));

async function list(state: 'failed' | 'waiting', after: string | null = null): Promise<Listed> {
  const query = new URLSearchParams({ state, ...(after === null ? {} : { after }) });
  const { status, body } = await office.admin.get<Listed>(
    `/notifications/mails?${query.toString()}`,
  );
  expect(status).toBe(200);
  return body;
}

/** A mail that the server has refused for good. */
async function refusedMail(name = uniqueName()): Promise<Row & { about: string }> {
  office.sink.refuseWith(550);
  const mail = mailTo(name);
  await office.plugin({ do: 'send', mail });
  const row = await office.row(mail.about, ({ state }) => state === 'failed');
  office.sink.refuseWith(null);
  return { ...row, about: mail.about };
}

test('a refused recipient is not asked again; staff see it, try again, and it arrives', async () => {
  const name = uniqueName();
  const { id, about, attempts } = await refusedMail(name);
  expect(attempts).toBe(1);
  const { mails, hasMailServer } = await list('failed');
  expect(hasMailServer).toBe(true);
  expect(mails.find((mail) => mail.id === id)).toMatchObject({
    about,
    recipient: `${name}@example.org`,
    subject: `Отговор за ${name}`,
    lastError: expect.stringContaining('550') as string,
  });
  const looks = await office.sql("SELECT FROM platform_audit WHERE action = 'mails.read'");
  expect(looks.length).toBeGreaterThan(0);

  expect((await office.admin.post(`/notifications/mails/${id}/retry`)).status).toBe(202);
  const row = await office.row(about, ({ state }) => state === 'sent');
  expect(office.arrived(row)).toHaveLength(1);
  expect((await list('failed')).mails.map((mail) => mail.id)).not.toContain(id);
  expect((await office.admin.post(`/notifications/mails/${id}/retry`)).status).toBe(404);
});

test('a mail that is given up is erased and never sent', async () => {
  const { id, about } = await refusedMail();
  expect((await office.admin.delete(`/notifications/mails/${id}`)).status).toBe(204);
  const row = await office.row(about);
  expect(row).toMatchObject({ state: 'failed', recipient: null, letter: null, last_error: null });
  expect((await list('failed')).mails.map((mail) => mail.id)).not.toContain(id);
  const again = await office.admin.delete<{ detail: string }>(`/notifications/mails/${id}`);
  expect(again.status).toBe(404);
  expect(again.body.detail).toMatch(/\p{Script=Cyrillic}/u);
  expect(office.arrived(row)).toEqual([]);
});

test('a long list comes page by page, each mail once, newest first', async () => {
  const about = `case/${randomUUID()}`;
  await office.sql(
    `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id, state,
       next_try_at, created_at)
     SELECT gen_random_uuid(), $1, 'bg', 'person@example.org', '{"subject": "Тема"}', $1 || n,
       'failed', NULL, '2026-11-01'::timestamptz + n / 2 * interval '1 microsecond'
     FROM generate_series(1, 120) n`,
    [about],
  );
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Listed = await list('failed', after);
    expect(page.mails.length).toBeLessThanOrEqual(50);
    expect(page.counts.failed).toBeGreaterThanOrEqual(120);
    seen.push(...page.mails.filter((mail) => mail.about === about).map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  const expected = await office.sql<{ id: string }>(
    'SELECT id FROM notifications_mails WHERE about = $1 ORDER BY created_at DESC, id DESC',
    [about],
  );
  expect(seen).toEqual(expected.map(({ id }) => id));
  await office.sql('DELETE FROM notifications_mails WHERE about = $1', [about]);
});

test('forgetting leaves no word of the person in any table, and ends what waits', async () => {
  const about = `case/${randomUUID()}`;
  const name = uniqueName();
  const mail = mailTo(name, about);
  await office.plugin({ do: 'send', mail });
  await office.row(about, ({ state }) => state === 'sent');
  office.sink.refuseWith(550);
  await office.plugin({ do: 'send', mail });
  office.sink.refuseWith(451);
  await office.plugin({ do: 'send', mail });
  expect(await tablesWith(name)).toEqual(['public.notifications_mails']);

  const arrived = office.sink.mails().length;
  const [counts] = await office.plugin({ do: 'forget', about });
  expect(counts).toEqual({ waiting: 0, sent: 1, failed: 2 });
  expect(await tablesWith(name)).toEqual([]);
  expect(office.platform.output()).not.toContain(name);
  office.sink.refuseWith(null);
  await office.sweep(about);
  const later = mailTo(uniqueName());
  await office.plugin({ do: 'send', mail: later });
  await office.row(later.about, ({ state }) => state === 'sent');
  expect(office.sink.mails()).toHaveLength(arrived + 1);
});

test('what a redacted subject had waiting is withdrawn, and what is queued after it goes out', async () => {
  const about = `case/${randomUUID()}`;
  const [redacted, other, again] = [uniqueName(), uniqueName(), uniqueName()];
  office.sink.refuseWith(451);
  await office.plugin({ do: 'send', mail: mailTo(redacted, about) });
  await office.row(about, ({ attempts }) => attempts === 1);
  const untouched = mailTo(other);
  await office.plugin({ do: 'send', mail: untouched });
  office.sink.refuseWith(null);

  const [, counts] = await office.plugin(
    { do: 'forget', about },
    { do: 'send', mail: mailTo(again, about) },
  );
  expect((counts?.waiting ?? 0) + (counts?.sent ?? 0)).toBe(1);
  expect(counts?.failed).toBe(1);
  expect(await tablesWith(redacted)).toEqual([]);
  await office.sweep(about);
  await waitFor(() => sentTo(again), { what: 'the letter that was queued after it' });
  expect(sentTo(redacted)).toBe(false);
  await office.sweep(untouched.about);
  await office.row(untouched.about, ({ state }) => state === 'sent');
});

test('what failed and nobody has looked after for a month is erased', async () => {
  const { about } = await refusedMail();
  await office.sql(
    `UPDATE notifications_mails SET created_at = created_at - interval '31 days' WHERE about = $1`,
    [about],
  );
  await office.sweep(about);
  await office.row(about, ({ recipient, letter }) => recipient === null && letter === null);
});

test('the database itself keeps nothing of a person with a mail that was sent', async () => {
  const mail = mailTo(uniqueName());
  await office.plugin({ do: 'send', mail });
  await office.row(mail.about, ({ state }) => state === 'sent');
  const keep = `UPDATE notifications_mails SET recipient = 'person@example.org', letter = '{}'
    WHERE about = $1`;
  await expect(office.sql(keep, [mail.about])).rejects.toThrow(/check constraint/);
});

test('two processes on one database send each mail once', async () => {
  const second = await startPlatform({
    env: {
      DATABASE_URL: office.databaseUrl,
      SMTP_URL: office.sink.url,
      SITE_DIR: `${office.platform.dataFolder}/site`,
    },
  });
  try {
    const rows: { about: string }[] = [];
    while (rows.length < 20) rows.push(await waitingMail());
    // Each process gets the same work at the same moment, and the job of each minute besides.
    await office.sql(`UPDATE notifications_mails SET next_try_at = clock_timestamp()
      WHERE state = 'waiting'`);
    await office.sql(
      `INSERT INTO jobs.job (name, data)
       SELECT 'notifications.deliver', jsonb_build_object('id', id)
       FROM notifications_mails, generate_series(1, 4) WHERE about = ANY ($1)`,
      [rows.map(({ about }) => about)],
    );
    for (const { about } of rows) {
      await office.sweep(about);
      const row = await office.row(about, ({ state }) => state === 'sent');
      expect(row.attempts).toBe(1);
      expect(office.arrived(row)).toHaveLength(1);
    }
  } finally {
    await second.kill();
    await second.clean();
  }
}, 240_000);

/** A mail that nothing has looked at yet. */
async function waitingMail(): Promise<{ about: string }> {
  const { about, to, letter } = mailTo(uniqueName());
  await office.sql(
    `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id, next_try_at)
     VALUES (gen_random_uuid(), $1, 'bg', $2, $3, '<' || $1 || '@localhost>', 'infinity')`,
    [about, to, JSON.stringify(letter)],
  );
  return { about };
}

/** Whether the mail server has taken a letter to somebody. */
const sentTo = (name: string): boolean =>
  office.sink.mails().some(({ text }) => text?.includes(name));

/** The tables of the whole database in whose rows a word stands. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await office.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await office.sql(
      `SELECT FROM ${name} AS t WHERE t::text ILIKE '%' || $1 || '%' LIMIT 1`,
      [word],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
