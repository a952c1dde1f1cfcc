import { randomUUID } from 'node:crypto';
import {
  adminApi,
  DEMO_PASSWORD,
  signIn,
  startMailSink,
  startPlatform,
  waitFor,
  type AdminApi,
  type MailSink,
  type ParsedMail,
  type Platform,
} from '../../../../tests/harness';
import { dayInSofia } from '../../../platform/contract/sofia-time';
import { feedback, paper, sends } from './office';

let sink: MailSink;
let platform: Platform;
let office: AdminApi;

beforeAll(async () => {
  sink = await startMailSink();
  platform = await startPlatform({ env: { SMTP_URL: sink.url, RATE_LIMIT_SCALE: '1000' } });
  office = adminApi(await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD), platform.url);
}, 240_000);
afterAll(async () => {
  await platform.stop();
  await platform.clean();
  await sink.stop();
});

/** Sends feedback and returns its code and id, and the address it left. */
async function opens(
  language: 'bg' | 'en' = 'bg',
): Promise<{ code: string; id: string; to: string }> {
  const to = `podatel-${randomUUID()}@example.org`;
  const { body } = await sends({ ...feedback({ email: to }), language }, { url: platform.url });
  const found = await office.get<{ cases: { id: string }[] }>(
    `/dialogue/cases?number=${body.code}`,
  );
  return { code: body.code, id: found.body.cases[0]?.id ?? '', to };
}

/** The letter to somebody with these words in its subject. */
const letter = (to: string, subject: string): Promise<ParsedMail> =>
  waitFor(
    () =>
      sink
        .mails()
        .find((mail) => [mail.to ?? []].flat()[0]?.text === to && mail.subject?.includes(subject)),
    { what: `a letter to ${to}: ${subject}`, timeout: 30_000 },
  );

test('the sender is told at once, with the code and the last day for an answer', async () => {
  const { code, to } = await opens();
  const { subject, text, html } = await letter(to, 'Получихме');
  expect(subject).toContain(code);
  expect(text).toMatch(/до \d\d\.\d\d\.\d{4}\sг\. включително\./);
  // In the fragment the code reaches no log.
  expect(text).toContain(`${platform.url}/prepiska/#${code}`);
  expect(html).toContain(`${platform.url}/prepiska/#${code}`);
});

test('asked, answered and reopened: each time a letter says what it is', async () => {
  const { id, to } = await opens();
  await office.post(`/dialogue/cases/${id}/take`);
  await office.post(`/dialogue/cases/${id}/questions`, {
    text: 'Коя връзка?\nКъде на страницата?',
  });
  const asked = await letter(to, 'уточнение');
  expect(asked.text).toContain('Коя връзка?');
  expect(asked.html).toContain('Къде на страницата?');

  const answer = {
    disposition: 'forwarded',
    reason: 'Пътят е републикански.',
    forwardedTo: 'Областно пътно управление – София',
    close: true,
  };
  await office.post(`/dialogue/cases/${id}/answers`, answer);
  const { text } = await letter(to, 'Отговор');
  expect(text).toContain('препратено');
  expect(text).toContain(answer.forwardedTo);
  expect(text).toContain(answer.reason);

  await office.post(`/dialogue/cases/${id}/reopening`, { text: 'Получихме нови данни.' });
  expect((await letter(to, 'отново')).text).toMatch(/до \d\d\.\d\d\.\d{4}\sг\. включително\./);
});

test('the term of a proposal is extended: the letter says until when, and why', async () => {
  const to = `podatel-${randomUUID()}@example.org`;
  const today = dayInSofia(new Date());
  const { body } = await office.post<{ id: string }>(
    '/dialogue/cases',
    paper({ email: to, receivedOn: today }),
  );
  await office.post(`/dialogue/cases/${body.id}/extension`, { text: 'Нужна е експертиза.' });
  const { text, html } = await letter(to, 'Удължихме срока');
  expect(text).toMatch(/до \d\d\.\d\d\.\d{4}\sг\. включително\./);
  expect(html).toContain('Нужна е експертиза.');
});

test('who wrote in English is answered in English', async () => {
  const { id, code, to } = await opens('en');
  await letter(to, 'We have received');
  await office.post(`/dialogue/cases/${id}/answers`, {
    disposition: 'resolved',
    reason: 'Mended.',
    close: true,
  });
  const { text } = await letter(to, 'An answer');
  expect(text).toContain('resolved');
  expect(text).toContain(`${platform.url}/en/prepiska/#${code}`);
});

test('whose details were erased gets no letter any more', async () => {
  const { id, to } = await opens();
  await letter(to, 'Получихме');
  await office.post(`/dialogue/cases/${id}/erasure`);
  await office.post(`/dialogue/cases/${id}/answers`, {
    disposition: 'resolved',
    reason: 'Готово.',
    close: true,
  });
  const { to: other } = await opens();
  await letter(other, 'Получихме');
  expect(sink.mails().filter((mail) => [mail.to ?? []].flat()[0]?.text === to)).toHaveLength(1);
});
