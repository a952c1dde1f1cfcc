/**
 * Two processes' worth of jobs on the database of the settings; what happened is written to
 * standard output as JSON. A program of its own, since Jest cannot load pg-boss, an ES module.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const require = createRequire(import.meta.url);
// Like Strapi, whose database layer makes the shared driver leave jsonb as text.
const pg = require('pg');
pg.types.setTypeParser(pg.types.builtins.JSONB, 'text', (text) => text);
const knex = createRequire(require.resolve('@strapi/database'))('knex');
const { jobs } = require('../../dist/server/services/jobs.js');

const told = { handled: [], log: [], states: [] };
const write = (message) => told.log.push(message);
const strapi = { log: { error: write, warn: write } };
const processes = [jobs({ strapi }), jobs({ strapi })];
const [first, second] = processes;
const until = async (done) => {
  for (let tries = 0; !done() && tries < 400; tries += 1) await pause(50);
};

told.states.push(first.state());
for (const one of processes) {
  await one.work('count', {}, async ({ data }) => {
    told.handled.push(data);
  });
  await one.work('stumble', { retryLimit: 2 }, async ({ data }) => {
    told.handled.push(data);
    if (told.handled.filter(({ kind }) => kind === 'stumble').length === 1) throw new Error('Oh');
  });
}
await first.schedule('count', '0 4 * * *');
await Promise.all(processes.map((one) => one.start()));
told.states.push(first.state());

const database = knex({ client: 'pg', connection: process.env.DATABASE_URL });
await database.transaction((trx) => first.send('count', { kind: 'committed' }, { trx }));
await database
  .transaction(async (trx) => {
    await first.send('count', { kind: 'rolled back' }, { trx });
    throw new Error('No');
  })
  .catch(() => undefined);
await Promise.all(
  Array.from({ length: 50 }, (_, number) => second.send('count', { kind: 'many', number })),
);
await first.send('stumble', { kind: 'stumble' });
await first.send('count', { kind: 'later' }, { startAfter: new Date(Date.now() + 3_600_000) });
await until(() => told.handled.length >= 53);

await first.send('count', { kind: 'last' });
await until(() => told.handled.length >= 54);
await Promise.all(processes.map((one) => one.stop()));
told.states.push(first.state());
const { rows } = await database.raw('select name, cron, timezone from jobs.schedule');
await database.destroy();
process.stdout.write(JSON.stringify({ ...told, schedules: rows }));
