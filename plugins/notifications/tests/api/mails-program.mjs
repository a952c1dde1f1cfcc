/**
 * Does with the queue of mails what another plugin does, on the database of the settings. Its steps are
 * its one argument, as JSON; what was counted is written to standard output. A program of its own,
 * since Jest cannot load pg-boss, an ES module.
 */
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(import.meta.url);
const knex = createRequire(require.resolve('@strapi/database'))('knex');
const { jobs } = require('../../../platform/dist/server/services/jobs.js');
const { forgetMails } = require('../../dist/server/delivery/forget-mails.js');
const { mails } = require('../../dist/server/services/mails.js');

const database = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const write = (message) => process.stderr.write(`${message}\n`);
const log = { error: write, warn: write };
const strapi = { log, db: { connection: database }, plugin: () => ({ service: () => ours }) };
const ours = jobs({ strapi });
const queue = mails({ strapi });

/** What one step does, in a transaction. */
const does = {
  send: (trx, { mail }) => queue.send(trx, mail),
  'send and roll back': async (trx, { mail }) => {
    await queue.send(trx, mail);
    throw new Error('rolled back');
  },
  forget: (trx, { about }) => forgetMails(trx, about),
};

const told = [];
for (const step of JSON.parse(process.argv[2] ?? '[]')) {
  await database
    .transaction((trx) => does[step.do](trx, step))
    .catch((error) => {
      if (error.message !== 'rolled back') throw error;
    });
  told.push(await queue.countAbout(step.about ?? step.mail.about));
}
await ours.stop();
await database.destroy();
process.stdout.write(JSON.stringify(told));
