import { setTimeout as pause } from 'node:timers/promises';
import { FormTransactions, type FormTransaction } from '../../server/forms/form-transactions';
import { connect, createDatabase, type Knex } from './databases.ts';

const NOTE = 'INSERT INTO notes (word, is_question) VALUES (?, word_is_question(?))';

let database: Awaited<ReturnType<typeof createDatabase>>;
let transactions: FormTransactions;
let knex: Knex;
beforeAll(async () => {
  database = await createDatabase();
  knex = connect(database.url);
  transactions = new FormTransactions(database.url);
  await knex.raw('CREATE TABLE notes (word text PRIMARY KEY, is_question boolean)');
  await knex.raw(`CREATE FUNCTION word_is_question(text) RETURNS boolean LANGUAGE sql
    AS $$ SELECT $1 LIKE '%\\?' $$`);
});
afterAll(async () => {
  await transactions.close();
  await knex.destroy();
  await database.drop();
});
beforeEach(() => knex.raw('TRUNCATE notes'));

const write = (trx: FormTransaction, word: string): void => trx.write(NOTE, [word, word]);
const words = async (): Promise<string[]> =>
  (await knex<{ word: string }>('notes').orderBy('word')).map(({ word }) => word);

test('what is written is there at the end, for the transaction itself at once', async () => {
  const seen = await transactions.run(async (trx) => {
    write(trx, 'едно');
    write(trx, 'две?');
    expect(await words()).toEqual([]);
    return (await trx.raw('SELECT word, is_question FROM notes ORDER BY word')).rows;
  });
  expect(seen).toEqual([
    { word: 'две?', is_question: true },
    { word: 'едно', is_question: false },
  ]);
  expect(await words()).toEqual(['две?', 'едно']);
});

test('a question mark that stands for no value is written as knex has it', async () => {
  const { rows } = await transactions.run((trx) =>
    trx.raw(`SELECT '{"a": 1}'::jsonb \\? ? AS has`, ['a']),
  );
  expect(rows).toEqual([{ has: true }]);
});

test('a write that fails undoes all, and its own error is told', async () => {
  const doubled = transactions.run(async (trx) => {
    write(trx, 'едно');
    write(trx, 'едно');
    await trx.raw('SELECT 1');
  });
  await expect(doubled).rejects.toMatchObject({ code: '23505' });
  const last = transactions.run((trx) => {
    write(trx, 'две');
    write(trx, 'две');
    return Promise.resolve();
  });
  await expect(last).rejects.toMatchObject({ code: '23505' });
  expect(await words()).toEqual([]);
});

test('work that fails undoes all, and its own error is told', async () => {
  const failed = transactions.run((trx) => {
    write(trx, 'едно');
    return Promise.reject(new Error('Стига толкова.'));
  });
  await expect(failed).rejects.toThrow('Стига толкова.');
  expect(await words()).toEqual([]);
});

test('what the database wants again is done once more, and only once', async () => {
  await knex.raw(`CREATE OR REPLACE FUNCTION out_of_date(boolean) RETURNS text LANGUAGE plpgsql AS $$
    BEGIN
      IF $1 THEN RAISE EXCEPTION 'again' USING ERRCODE = 'serialization_failure'; END IF;
      RETURN 'ново';
    END $$`);
  const tries: boolean[] = [];
  const remember = (isOutOfDate: (isAgain: boolean) => boolean): Promise<void> =>
    transactions.run((trx) => {
      tries.push(trx.isAgain);
      write(trx, 'едно');
      trx.write('INSERT INTO notes (word) VALUES (out_of_date(?))', [isOutOfDate(trx.isAgain)]);
      return Promise.resolve();
    });
  await remember((isAgain) => !isAgain);
  expect(await words()).toEqual(['едно', 'ново']);
  await knex.raw('TRUNCATE notes');
  await expect(remember(() => true)).rejects.toMatchObject({ code: '40001' });
  expect(await words()).toEqual([]);
  expect(tries).toEqual([false, true, false, true]);
});

test('of many that write the same one succeeds, and none waits for ever', async () => {
  const same = Array.from({ length: 50 }, () =>
    transactions.run((trx) => {
      write(trx, 'едно');
      return Promise.resolve();
    }),
  );
  const ends = await Promise.allSettled(same);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await words()).toEqual(['едно']);
});

test('connections that break, idle or at work, are replaced', async () => {
  const breakAll = (): Promise<unknown> =>
    knex.raw(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  /** What breaks is told in a moment; until then a connection looks as good as any. */
  const noticed = (): Promise<void> => pause(200);
  const broken = transactions.run(async (trx) => {
    write(trx, 'едно');
    await trx.raw('SELECT 1');
    await breakAll();
    await trx.raw('SELECT 1');
  });
  await expect(broken).rejects.toThrow();
  await noticed();
  await transactions.run((trx) => trx.raw('SELECT 1'));
  await breakAll();
  await noticed();
  await transactions.run((trx) => {
    write(trx, 'две');
    return Promise.resolve();
  });
  expect(await words()).toEqual(['две']);
});
