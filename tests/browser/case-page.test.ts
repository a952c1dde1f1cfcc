import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import bg from '../../site/src/messages/bg.json';
import {
  adminApi,
  adminToken,
  baseUrl,
  call,
  launchBrowser,
  type TestBrowser,
} from '../harness/index.ts';
import { expectGoodAnswer, field, send } from './sent-forms.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const QUESTION = 'За коя снимка пишете?\nИзпратете ни адреса.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const office = () => adminApi(adminToken('admin'));

/** A fresh case that staff have taken: its code, and its id as they know it. */
async function takenCase(): Promise<{ id: string; code: string }> {
  const { body } = await call<{ code: string }>(`${baseUrl()}/api/dialogue/feedback`, {
    method: 'POST',
    body: { page: '/galerii/', kind: 'accessibility', message: 'Снимка без описание.' },
    headers: { 'idempotency-key': randomUUID() },
  });
  const queue = await office().get<{ cases: { id: string }[] }>(
    `/dialogue/cases?number=${encodeURIComponent(body.code)}`,
  );
  const id = queue.body.cases[0]?.id ?? '';
  await step(id, 'take');
  return { id, code: body.code };
}

async function step(id: string, name: string, body?: object): Promise<void> {
  expect((await office().post(`/dialogue/cases/${id}/${name}`, body)).status).toBe(204);
}

async function lookUp(page: Page, code: string): Promise<void> {
  await field(page, 'code').fill(code);
  await expectGoodAnswer(page, await send(page, bg['case.look-up']));
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();

test('what staff ask stands on the page of the case, and is answered there', async () => {
  const { id, code } = await takenCase();
  await step(id, 'questions', { text: QUESTION });
  const page = await browser.open('/prepiska/', PHONE);
  await lookUp(page, code);
  const asked = await main(page);
  expect(asked).toContain(bg['case.state.asked']);
  expect(asked).toContain(QUESTION);
  expect(asked).toContain(bg['case.due.paused']);

  const refused = await send(page);
  expect(refused.status()).toBe(400);
  expect(await main(page)).toContain(bg['detail.missing']);
  await expectGoodAnswer(page, refused);

  await field(page, 'message').fill('Втората, с чешмата.');
  const received = await send(page);
  expect(received.status()).toBe(201);
  const detailed = await main(page);
  expect(detailed).toContain(bg['detail.sent']);
  expect(detailed).toContain(bg['case.event.detailed']);
  expect(detailed).not.toContain('с чешмата');
  expect(detailed).not.toContain(bg['case.due.paused']);
  await expectGoodAnswer(page, received);
  await page.context().close();
});

test('an answer stands there in words, with its reason as it was written', async () => {
  const { id, code } = await takenCase();
  const reason = 'Пътят е републикански.\n\n<b>Препратихме</b> сигнала ви.';
  await step(id, 'answers', {
    disposition: 'forwarded',
    reason,
    forwardedTo: 'Областно пътно управление – София',
    close: true,
  });
  const page = await browser.open('/prepiska/', PHONE);
  await lookUp(page, code);
  const answered = await main(page);
  expect(answered).toContain(bg['case.state.closed']);
  expect(answered).toContain(bg['case.disposition.forwarded']);
  expect(answered).toContain('Областно пътно управление – София');
  expect(answered).toContain(reason);
  await page.context().close();
});

test('a detail that nobody asked for any more is refused, and not lost', async () => {
  const { id, code } = await takenCase();
  await step(id, 'questions', { text: QUESTION });
  const page = await browser.open('/prepiska/');
  await field(page, 'code').fill(code);
  await send(page, bg['case.look-up']);
  await field(page, 'message').fill('Първата снимка.');
  await step(id, 'answers', { disposition: 'resolved', reason: 'Готово е.', close: true });
  const refused = await send(page);
  expect(refused.status()).toBe(409);
  expect(await field(page, 'message').inputValue()).toBe('Първата снимка.');
  await expectGoodAnswer(page, refused);
  await page.context().close();
});
