import { randomUUID } from 'node:crypto';
import { query } from '../../../../tests/harness';
import { dayInSofia } from '../../../platform/contract/sofia-time';
import { addDays } from '../../domain/days';
import { dueDay } from '../../domain/terms';
import { workingDays } from '../../domain/working-days';
import { looksUp, opens, paper, reads, registers, staff, steps } from './office';

const TODAY = dayInSofia(new Date());
const SIX_MONTHS = dueDay(
  { unit: 'months', count: 6, source: 'apk-proposals-extended' },
  TODAY,
  workingDays(new Map()),
);
const reason = { text: 'Чакаме становището на Басейнова дирекция.' };

/** A proposal that came some days ago. */
async function proposal(daysAgo = 0): Promise<{ id: string; code: string }> {
  const { body } = await registers(paper({ receivedOn: addDays(TODAY, -daysAgo) }));
  return body;
}

test('an official extends the term of a proposal to six months, and who has the code sees why', async () => {
  const official = await staff('Служител');
  const { id, code } = await proposal();
  expect((await steps(id, 'extension', reason, official)).status).toBe(204);

  const { body } = await looksUp(code);
  expect(body).toMatchObject({ state: 'received', dueOn: SIX_MONTHS });
  expect(body.events.at(-1)).toMatchObject({ type: 'extended', text: reason.text });
  const seen = await reads(id);
  expect(seen).toMatchObject({ isExtended: true, dueOn: SIX_MONTHS });
  expect(seen.termSource).toContain('6 месеца');
  expect(
    await query(
      `SELECT action FROM platform_audit
       WHERE subject_id = $1 AND action = 'POST /dialogue/cases/:id/extension'`,
      [id],
    ),
  ).toHaveLength(1);
});

test('of two who extend at once one is told that it is done', async () => {
  const { id, code } = await proposal();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => steps(id, 'extension', reason)),
  );
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
  expect((await looksUp(code)).body.dueOn).toBe(SIX_MONTHS);
});

test('not without a reason, not of another kind, not when the term is over', async () => {
  const { id } = await proposal();
  const without = await steps(id, 'extension', { text: ' ' });
  expect([without.status, without.body.errors?.[0]?.path]).toEqual([400, 'body.text']);
  const feedback = await opens();
  expect((await steps(feedback.id, 'extension', reason)).status).toBe(409);
  const late = await proposal(100);
  const { status, body } = await steps(late.id, 'extension', reason);
  expect([status, body.detail]).toEqual([409, expect.stringMatching(/изтекъл/)]);
  expect((await reads(late.id)).events.map(({ type }) => type)).toEqual(['received']);
});

test('a day that is made free moves the extended term, and back again', async () => {
  const moderator = await staff('Модератор');
  const { id, code } = await proposal();
  await steps(id, 'extension', reason);
  const due = async () => (await looksUp(code)).body.dueOn ?? '';
  const day = { day: SIX_MONTHS, isWorkingDay: false, note: 'Постановление' };
  expect((await moderator.post('/dialogue/calendar', day)).status).toBe(201);
  expect((await due()) > SIX_MONTHS).toBe(true);
  expect((await moderator.delete(`/dialogue/calendar/${SIX_MONTHS}`)).status).toBe(204);
  expect(await due()).toBe(SIX_MONTHS);
});

test('opened again it has the term of two months, which may be extended anew', async () => {
  const { id, code } = await proposal(10);
  await steps(id, 'extension', reason);
  await steps(id, 'answers', { disposition: 'rejected', reason: 'Не', close: true });
  await steps(id, 'reopening', { text: 'Има нови данни.' });
  const again = await reads(id);
  expect(again).toMatchObject({ isExtended: false });
  expect(again.termSource).toContain('2 месеца');
  expect((await steps(id, 'extension', reason)).status).toBe(204);
  // From the day on which it was opened again.
  expect((await looksUp(code)).body.dueOn).toBe(SIX_MONTHS);
});

describe('the database lets no term be extended', () => {
  const extend = (id: string) =>
    query(
      `INSERT INTO dialogue_events (case_id, type, text_id, commitment)
       SELECT case_id, 'extended', id, '\\x00' FROM dialogue_texts WHERE case_id = $1 LIMIT 1`,
      [id],
    );

  test('twice, or of another kind than a proposal', async () => {
    const { id } = await proposal();
    await steps(id, 'extension', reason);
    await expect(extend(id)).rejects.toMatchObject({ code: '23514' });
    const feedback = await opens({ message: `Грешка ${randomUUID()}` });
    await expect(extend(feedback.id)).rejects.toMatchObject({ code: '23514' });
    await expect(
      query('UPDATE dialogue_cases SET is_extended = true WHERE id = $1', [feedback.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('without a reason', async () => {
    const { id } = await proposal();
    await expect(
      query(`INSERT INTO dialogue_events (case_id, type) VALUES ($1, 'extended')`, [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
