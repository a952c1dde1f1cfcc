import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { runMigrations } from '../../server/migrations';
import { connect, createDatabase, type Knex } from './databases.ts';

let directory: string;
let database: Awaited<ReturnType<typeof createDatabase>>;
let processes: Knex[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'migrations-'));
  database = await createDatabase();
  processes = [connect(database.url), connect(database.url), connect(database.url)];
});
afterEach(async () => {
  await Promise.all(processes.map((knex) => knex.destroy()));
  await database.drop();
  await rm(directory, { recursive: true });
});

const write = (file: string, sql: string): Promise<void> => writeFile(join(directory, file), sql);
const run = (knex: Knex): Promise<void> =>
  runMigrations({ db: { connection: knex } } as unknown as Core.Strapi, {
    plugin: 'example',
    directory,
  });
const first = (): Knex => {
  const [knex] = processes;
  if (knex === undefined) throw new Error('No process');
  return knex;
};
const names = async (): Promise<string[]> => {
  const rows = await first()<{ name: string }>('example_migrations').select('name').orderBy('id');
  return rows.map(({ name }) => name);
};

test('processes that start together run each file once, in order', async () => {
  await write('002-more.sql', 'alter table thing add column title text not null');
  await write(
    '001-thing.sql',
    "create table thing (id int); -- two statements, and a '?'\nselect 1",
  );
  await Promise.all(processes.map(run));
  expect(await names()).toEqual(['001-thing.sql', '002-more.sql']);
  await expect(first()('thing').insert({ id: 1, title: 'a' })).resolves.toBeDefined();
});

test('a question mark in SQL stays an operator', async () => {
  await write('001-doc.sql', "create table doc (body jsonb check (body ? 'a'))");
  await run(first());
  await expect(first().raw(`insert into doc values ('{"a":1}')`)).resolves.toBeDefined();
  await expect(first().raw(`insert into doc values ('{"b":1}')`)).rejects.toThrow('doc_body_check');
});

test('a file that fails leaves nothing behind, and runs when it is put right', async () => {
  await write('001-thing.sql', 'create table thing (id int)');
  await write('002-broken.sql', 'create table thing (id int)');
  await expect(run(first())).rejects.toThrow('already exists');
  expect(await first().schema.hasTable('thing')).toBe(false);
  await write('002-broken.sql', 'create table other (id int)');
  await run(first());
  expect(await names()).toEqual(['001-thing.sql', '002-broken.sql']);
});

test('a connection that is cut while it migrates holds nobody back', async () => {
  await write('001-slow.sql', 'select pg_sleep(30)');
  const [dying, living] = processes;
  if (dying === undefined || living === undefined) throw new Error('No process');
  const died = expect(run(dying)).rejects.toThrow();
  let cut = 0;
  while (cut === 0) {
    const { rowCount } = await living.raw<{ rowCount: number }>(
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)'",
    );
    cut = rowCount;
  }
  await died;
  await write('001-slow.sql', 'create table thing (id int)');
  await run(living);
  expect(await living.schema.hasTable('thing')).toBe(true);
});
