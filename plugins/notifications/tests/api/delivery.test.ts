import { randomUUID } from 'node:crypto';
import { mailTo, openPostOffice, type PostOffice, uniqueName } from './post-office';

let office: PostOffice;

beforeAll(async () => {
  office = await openPostOffice();
}, 300_000);

afterAll(() => office.close());

test('a mail is sent at once after the transaction, as HTML and text, and is then forgotten', async () => {
  const name = uniqueName();
  const mail = mailTo(name);
  await office.plugin({ do: 'send', mail });
  const row = await office.row(mail.about, ({ state }) => state === 'sent');
  const [received, ...more] = office.arrived(row);
  expect(more).toEqual([]);

  expect(received).toMatchObject({
    subject: `Отговор за ${name}`,
    to: { text: `${name}@example.org` },
    from: { text: 'dialozi@localhost' },
    text: expect.stringMatching(/^Здравейте, .*\n\nПолучихте отговор\.\n\n> Първи ред/) as string,
    attachments: [],
  });
  expect(received?.text).toContain('Община Ботевград');
  expect(received?.html).toContain('<html lang="bg">');
  expect(received?.html).toContain('Втори ред &lt;b&gt;');
  expect(received?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(received?.headers.get('content-language')).toBe('bg');
  expect(received?.headers.has('x-mailer')).toBe(false);

  expect(row).toMatchObject({ attempts: 1, recipient: null, letter: null, next_try_at: null });
  expect(row.sent_at).toBeInstanceOf(Date);
});

test('without a name of the municipality a mail goes out in the name of the site', async () => {
  const setName = (name: string) =>
    office.sql(
      `UPDATE site_settings SET municipality = $1 WHERE locale = 'bg' AND published_at IS NOT NULL
       RETURNING id`,
      [name],
    );
  expect(await setName('')).toHaveLength(1);
  try {
    const mail = mailTo(uniqueName());
    await office.plugin({ do: 'send', mail });
    const row = await office.row(mail.about, ({ state }) => state === 'sent');
    const { host } = new URL(office.platform.url);
    expect(office.arrived(row)[0]?.text?.replace(/\s+/g, ' ')).toContain(
      `изпратено автоматично от ${host}, `,
    );
  } finally {
    await setName('Община Ботевград');
  }
});

test('a subject with line breaks makes no header of its own', async () => {
  const mail = mailTo(uniqueName());
  const subject = 'Отговор\r\nBcc: other@example.org\r\n\r\n<p>';
  await office.plugin({ do: 'send', mail: { ...mail, letter: { ...mail.letter, subject } } });
  const row = await office.row(mail.about, ({ state }) => state === 'sent');
  const [received] = office.arrived(row);
  expect(received?.subject).toBe('Отговор Bcc: other@example.org <p>');
  expect(received?.bcc).toBeUndefined();
  expect(received?.html).toContain('<!DOCTYPE html>');
});

test('what was rolled back is not sent', async () => {
  const about = `case/${randomUUID()}`;
  const [counts] = await office.plugin({
    do: 'send and roll back',
    mail: mailTo(uniqueName(), about),
  });
  expect(counts).toEqual({ waiting: 0, sent: 0, failed: 0 });
});

test('a mail whose job is gone is found by the job of each minute', async () => {
  const mail = mailTo(uniqueName());
  const id = randomUUID();
  await office.sql(
    `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, mail.about, mail.language, mail.to, JSON.stringify(mail.letter), `<${id}@localhost>`],
  );
  await office.sweep(mail.about);
  const row = await office.row(mail.about, ({ state }) => state === 'sent');
  expect(office.arrived(row)).toHaveLength(1);
});

test('nothing is lost while the mail server is down: mails wait and arrive once, with their own id', async () => {
  const mails = [mailTo(uniqueName()), mailTo(uniqueName())];
  const [first, second] = mails.map(({ about }) => about);
  if (first === undefined || second === undefined) throw new Error('Two mails are needed');
  await office.sink.stop();
  try {
    await office.plugin(...mails.map((mail) => ({ do: 'send' as const, mail })));
    await office.row(first, ({ attempts }) => attempts === 1);
    const waiting = await office.row(second, ({ attempts }) => attempts === 1);
    expect(waiting).toMatchObject({ state: 'waiting', last_error: expect.any(String) as string });
    expect(Number(waiting.next_try_at)).toBeGreaterThan(Date.now());

    // A server that is down is not asked again for every mail that waits.
    await office.sql(
      `UPDATE notifications_mails SET next_try_at = clock_timestamp() WHERE about = $1`,
      [first],
    );
    await office.sweep(second);
    await office.row(first, ({ attempts }) => attempts === 2);
  } finally {
    await office.sink.start();
  }
  // Up again, and it does not want mails yet.
  office.sink.refuseWith(451);
  await office.sweep(first);
  await office.row(first, ({ attempts }) => attempts === 3);
  office.sink.refuseWith(null);
  await office.sweep(first);
  await office.sweep(second);
  for (const about of [first, second]) {
    const row = await office.row(about, ({ state }) => state === 'sent');
    expect(office.arrived(row)).toHaveLength(1);
  }
});

test('a row that the code cannot read is no obstacle for the others', async () => {
  const about = `case/${randomUUID()}`;
  await office.sql(
    `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id)
     VALUES (gen_random_uuid(), $1, 'bg', 'person@example.org', '{}', $1)`,
    [about],
  );
  await office.sweep(about);
  expect(await office.row(about, ({ state }) => state === 'failed')).toMatchObject({ attempts: 1 });
});
