import { once } from 'node:events';
import { connect } from 'node:net';
import type { Settings } from '@dialozi/config';
import { openMailbox } from '../../src/dev-mailbox';
import type { Addition } from '../../src/parts';

const PORT = 24_310;
const page = (path: string) => fetch(`http://localhost:${PORT + 3}${path}`);

let mailbox: Addition | null;

beforeAll(async () => {
  mailbox = await openMailbox({ port: PORT } as Settings);
});

afterAll(() => mailbox?.stop());

/** Hands a mail over as a mail program does: a command for each answer. */
async function sends(subject: string, html: string): Promise<void> {
  const url = new URL(mailbox?.env?.['SMTP_URL'] ?? '');
  const socket = connect(Number(url.port), url.hostname);
  const commands = [
    'EHLO test',
    'MAIL FROM:<from@example.org>',
    'RCPT TO:<to@example.org>',
    'DATA',
    `To: to@example.org\r\nSubject: ${subject}\r\nContent-Type: text/html\r\n\r\n${html}\r\n.`,
    'QUIT',
  ];
  socket.on('data', () => {
    const command = commands.shift();
    if (command !== undefined) socket.write(`${command}\r\n`);
  });
  await once(socket, 'close');
}

test('a mail is listed, and shown in a frame in which nothing runs and nothing is fetched', async () => {
  await sends('Hello <b>', '<p>Good day</p><script>alert(1)</script>');
  const list = await (await page('/')).text();
  const [, path = ''] = /<a href="(\/\d+)">Hello &lt;b&gt;<\/a>/.exec(list) ?? [];
  const shown = await (await page(path)).text();
  expect(shown).toContain(`<iframe sandbox src="${path}/html"`);
  expect(shown).toContain('Good day');
  expect(shown).not.toContain('<script');
  const html = await page(`${path}/html`);
  expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
  expect(await html.text()).toContain('<script>');
});

test('what is not there is not found', async () => {
  expect((await page('/999')).status).toBe(404);
});

test('the last fifty are kept', async () => {
  const numbers = Array.from({ length: 52 }, (_, number) => number);
  await Promise.all(numbers.map((number) => sends(`Mail ${number}`, '<p></p>')));
  const list = await (await page('/')).text();
  expect(list.match(/<a href=/g)).toHaveLength(50);
  expect(list).not.toContain('Hello');
});

test('where a mail server is set, it is not wanted', async () => {
  const settings = { port: PORT, smtpUrl: 'smtp://127.0.0.1:25' } as Settings;
  expect(await openMailbox(settings)).toBeNull();
});
