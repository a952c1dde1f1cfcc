import { randomUUID } from 'node:crypto';
import { query } from '../../../../tests/harness';
import { looksUp, paper, registers, staff, steps } from './office';

const countOf = async (message: string): Promise<number> =>
  (await query<object>('SELECT FROM dialogue_texts WHERE content = $1', [message])).length;

test('what came on paper gets its code and its term from the day it came', async () => {
  const official = await staff('Служител');
  const made = await registers(paper(), official);
  expect(made.status).toBe(201);
  // Two months, чл. 118 АПК: 2.01.2027 is a Saturday.
  expect((await looksUp(made.body.code)).body).toMatchObject({
    state: 'received',
    dueOn: '2027-01-04',
  });
  for (const receivedOn of ['2099-01-01', '0026-11-20']) {
    const { status, body } = await registers(paper({ receivedOn }), official);
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.receivedOn']);
  }
});

describe('entered twice with one key, it is one case', () => {
  test('a repeat is answered with the case of the first time', async () => {
    const entered = paper({ email: `ivan-${randomUUID()}@example.org` });
    const [first, second] = [await registers(entered), await registers(entered)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await countOf(entered.message)).toBe(1);
  });

  test.each([
    ['without a number', {}],
    ['where its number is taken by itself', { registryNumber: `94-${randomUUID()}` }],
  ])('also at the same moment, %s', async (_name, fields) => {
    const entered = paper(fields);
    const answers = await Promise.all(Array.from({ length: 8 }, () => registers(entered)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    expect(await countOf(entered.message)).toBe(1);
  });

  test('the key with other content is a conflict, in words, and makes nothing', async () => {
    const entered = paper();
    await registers(entered);
    const other = paper({ idempotencyKey: entered.idempotencyKey });
    const { status, body } = await registers(other);
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect(body.detail).toMatch(/вече е въведено/);
    expect(await countOf(other.message)).toBe(0);
  });

  test('what was refused is sent again with its key, put right', async () => {
    const registryNumber = `94-${randomUUID()}`;
    await registers(paper({ registryNumber }));
    const again = { ...paper(), registryNumber };
    const taken = await registers(again);
    expect([taken.status, taken.body.errors?.[0]?.path]).toEqual([409, 'body.registryNumber']);
    const { status } = await registers({ ...again, registryNumber: `94-${randomUUID()}` });
    expect(status).toBe(201);
  });

  test('without a key nothing is entered', async () => {
    const { status, body } = await registers(paper({ idempotencyKey: 'short' }));
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.idempotencyKey']);
  });

  test('what is kept of the answer names nobody, and an erasure takes it', async () => {
    const entered = paper({ name: `Мария ${randomUUID()}` });
    const { body } = await registers(entered);
    const kept = () =>
      query<{ result: unknown }>(
        `SELECT result FROM platform_answers WHERE endpoint = 'dialogue.register-case' AND key = $1`,
        [entered.idempotencyKey],
      );
    expect(await kept()).toEqual([{ result: { id: body.id, code: body.code } }]);
    await steps(body.id, 'erasure');
    expect(await kept()).toEqual([]);
  });
});
