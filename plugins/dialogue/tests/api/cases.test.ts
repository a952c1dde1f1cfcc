import { randomUUID } from 'node:crypto';
import { adminApi, adminToken, query } from '../../../../tests/harness';
import { DISPOSITIONS } from '../../contract';
import { answer, detail, idOf, looksUp, office, opens, reads, staff, steps } from './office';

describe('the life of a case', () => {
  test('taken, asked for detail, answered and closed, each step is seen by who has the code', async () => {
    const { code, id } = await opens({ email: `ivan-${randomUUID()}@example.org` });
    expect((await steps(id, 'take')).status).toBe(204);
    expect((await steps(id, 'questions', { text: 'Коя връзка?' })).status).toBe(204);

    const asked = (await looksUp(code)).body;
    expect(asked).toMatchObject({ state: 'asked', dueOn: null });
    expect(asked.events.at(-1)).toMatchObject({ type: 'asked', text: 'Коя връзка?' });

    expect((await detail(code, 'Втората отгоре')).status).toBe(201);
    const going = (await looksUp(code)).body;
    expect(going.state).toBe('taken');
    expect(going.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.stringify(going)).not.toContain('Втората');

    expect((await steps(id, 'answers', answer)).status).toBe(204);
    const closed = (await looksUp(code)).body;
    expect(closed.state).toBe('closed');
    expect(closed.events.map(({ type }) => type)).toEqual([
      ...['received', 'taken', 'asked', 'detailed', 'answered', 'closed'],
    ]);
    expect(closed.events[4]).toMatchObject({ disposition: 'resolved', text: answer.reason });
  });

  test.each(DISPOSITIONS)('every outcome has its reason: %s', async (disposition) => {
    const { code, id } = await opens();
    const original = await opens();
    const more = {
      ...(disposition === 'forwarded' ? { forwardedTo: 'ВиК – София-област' } : {}),
      ...(disposition === 'duplicate' ? { duplicateOf: original.code.toLowerCase() } : {}),
    };
    const without = await steps(id, 'answers', { disposition, reason: ' ', close: true, ...more });
    expect(without.status).toBe(400);
    expect(without.body.errors?.[0]?.path).toBe('body.reason');

    const reason = `Защото ${disposition}`;
    expect((await steps(id, 'answers', { disposition, reason, close: true, ...more })).status).toBe(
      204,
    );
    expect((await looksUp(code)).body.events.find(({ type }) => type === 'answered')).toMatchObject(
      {
        disposition,
        text: reason,
        forwardedTo: disposition === 'forwarded' ? 'ВиК – София-област' : null,
      },
    );
    // Whose code it is may see that case: it is for staff alone.
    expect(JSON.stringify((await looksUp(code)).body)).not.toContain(original.code);
    const told = (await reads(id)).events.find(({ type }) => type === 'answered');
    expect(told?.['duplicateOf']).toBe(disposition === 'duplicate' ? original.code : null);
  });

  test('what a disposition needs is asked for at its field', async () => {
    const { id, code } = await opens();
    const refused = async (body: object) =>
      (await steps(id, 'answers', { reason: 'Така', close: false, ...body })).body.errors?.[0]
        ?.path;
    expect(await refused({ disposition: 'forwarded' })).toBe('body.forwardedTo');
    expect(await refused({ disposition: 'duplicate' })).toBe('body.duplicateOf');
    expect(await refused({ disposition: 'duplicate', duplicateOf: code })).toBe('body.duplicateOf');
  });

  test('nothing is closed without an answer, by the platform and by the database', async () => {
    const { id } = await opens();
    expect((await steps(id, 'closing')).status).toBe(409);
    const behindTheBack = query(
      `UPDATE dialogue_cases SET state = 'closed', due_on = NULL, disposition = 'resolved' WHERE id = $1`,
      [id],
    );
    await expect(behindTheBack).rejects.toMatchObject({ code: '23514' });
  });

  test('of two who take a case at once one is told', async () => {
    const { id } = await opens();
    const answers = await Promise.all(Array.from({ length: 6 }, () => steps(id, 'take')));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
  });

  test('a closed case is opened again with a whole new term', async () => {
    const { code, id } = await opens();
    await steps(id, 'answers', answer);
    expect(await idOf(code.toLowerCase())).toBe(id);
    expect((await steps(id, 'reopening', { text: 'Връзката пак не работи.' })).status).toBe(204);
    expect((await looksUp(code)).body).toMatchObject({
      state: 'taken',
      dueOn: expect.any(String) as string,
    });
  });

  test('assigned, noted and given a number of the registry; a number stands once', async () => {
    const [{ id, code }, other] = [await opens(), await opens()];
    const [me] = (await office().get<{ id: number }[]>('/dialogue/assignees')).body;
    expect((await steps(id, 'assignee', { assignee: me?.id })).status).toBe(204);
    expect((await steps(id, 'assignee', { assignee: 999_999 })).status).toBe(409);
    expect((await steps(id, 'notes', { text: 'Само за нас' })).status).toBe(204);
    expect(JSON.stringify((await looksUp(code)).body)).not.toContain('Само за нас');

    const number = `94-${randomUUID()}`;
    expect((await steps(id, 'registry-number', { number })).status).toBe(204);
    const taken = await steps(other.id, 'registry-number', { number });
    expect([taken.status, taken.body.errors?.[0]?.path]).toEqual([409, 'body.number']);
    expect(await idOf(number)).toBe(id);
  });
});

describe('what must never change', () => {
  test.each([
    'UPDATE dialogue_events SET at = now()',
    'DELETE FROM dialogue_events',
    'TRUNCATE dialogue_events CASCADE',
  ])('the database refuses: %s', async (sql) => {
    await opens();
    await expect(query(sql)).rejects.toMatchObject({ code: '23001' });
  });
});

test('the database lets nothing be forwarded to nobody', async () => {
  const { id } = await opens();
  await expect(
    query(
      `INSERT INTO dialogue_events (case_id, type, disposition, text_id, commitment)
       SELECT case_id, 'answered', 'forwarded', id, '\\x00' FROM dialogue_texts WHERE case_id = $1`,
      [id],
    ),
  ).rejects.toMatchObject({ code: '23514' });
});

test('each look at a case stands in the audit log, and nothing of what it holds', async () => {
  const { id } = await opens({ message: `Тайна ${randomUUID()}` });
  await reads(id);
  const rows = await query<{ actor_kind: string; details_hash: unknown }>(
    `SELECT actor_kind, details_hash FROM platform_audit
     WHERE action = 'case.read' AND subject_type = 'case' AND subject_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ actor_kind: 'staff', details_hash: null }]);
});

describe('who may do what', () => {
  test('an official works on cases and neither erases nor changes the office', async () => {
    const official = await staff('Служител');
    const { id } = await opens();
    expect((await steps(id, 'take', undefined, official)).status).toBe(204);
    expect((await steps(id, 'erasure', undefined, official)).status).toBe(403);
    expect((await official.post('/dialogue/replies', {})).status).toBe(403);
    expect((await official.post('/dialogue/calendar', {})).status).toBe(403);
  });

  test('an editor has no business with cases', async () => {
    const editor = adminApi(adminToken('editor'));
    expect((await editor.get('/dialogue/cases')).status).toBe(403);
  });

  test('a day that is made free moves the terms that run over it, and back again', async () => {
    const moderator = await staff('Модератор');
    const { code } = await opens();
    const due = async () => (await looksUp(code)).body.dueOn ?? '';
    const before = await due();
    const day = { day: before, isWorkingDay: false, note: 'Постановление' };
    expect((await moderator.post('/dialogue/calendar', day)).status).toBe(201);
    expect((await due()) > before).toBe(true);
    const { code: later } = await opens();
    expect((await looksUp(later)).body.dueOn).toBe(await due());
    expect((await moderator.delete(`/dialogue/calendar/${before}`)).status).toBe(204);
    expect(await due()).toBe(before);
  });

  test('a moderator keeps the replies and the calendar', async () => {
    const moderator = await staff('Модератор');
    const reply = { title: `Благодарим ${randomUUID()}`, text: 'Благодарим Ви.' };
    const made = await moderator.post<{ id: string }>('/dialogue/replies', reply);
    expect(made.status).toBe(201);
    expect((await moderator.post('/dialogue/replies', reply)).status).toBe(409);
    expect((await moderator.delete(`/dialogue/replies/${made.body.id}`)).status).toBe(204);
    const day = { day: '2031-12-31', isWorkingDay: false, note: 'Постановление' };
    expect((await moderator.post('/dialogue/calendar', day)).status).toBe(201);
    expect((await moderator.delete('/dialogue/calendar/2031-12-31')).status).toBe(204);
  });
});

describe('numbers of persons and accounts in what staff write', () => {
  /** Made up, with check digits that fit. */
  const EGN = '7501020018';
  const IN_WORDS = 'седем пет нула едно нула две нула нула едно осем';

  test.each([
    ['answers', 'reason', { ...answer, reason: `Лице с ЕГН ${IN_WORDS}` }],
    ['answers', 'forwardedTo', { ...answer, disposition: 'forwarded', forwardedTo: EGN }],
    ['questions', 'text', { text: `Вашето ЕГН ${EGN} ли е?` }],
  ])('%s: one in the field %s is not sent before the writer says so', async (step, field, body) => {
    const { code, id } = await opens();
    await steps(id, 'take');
    const refused = await steps(id, step, body);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ path: `body.${field}` }]);
    expect(JSON.stringify(refused.body)).toContain('75••••••18');
    expect(JSON.stringify(refused.body)).not.toContain(EGN);
    expect((await looksUp(code)).body.events.at(-1)?.type).toBe('taken');

    expect((await steps(id, step, { ...body, allowsNumbers: true })).status).toBe(204);
    const logged = await query(
      `SELECT actor_kind FROM platform_audit
        WHERE action = 'case.numbers-confirmed' AND subject_id = $1`,
      [id],
    );
    expect(logged).toEqual([{ actor_kind: 'staff' }]);
  });

  test('a note that only staff read may hold one', async () => {
    const { id } = await opens();
    expect((await steps(id, 'notes', { text: `ЕГН ${EGN}` })).status).toBe(204);
  });
});
