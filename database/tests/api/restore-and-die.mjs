/**
 * A restore that kills its own process, as `kill -9` does, just before its n-th step that changes
 * anything for good: a file system call or a statement. A program of its own, on what is built, so that a
 * process really ends. The number of the step and the options come as JSON.
 */
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(import.meta.url);
const files = require('node:fs/promises');
const { Client } = require('pg');
const { restoreBackup, withClient } = require('../../dist/index.js');

/** What a transaction does before it commits is gone with it. */
const CHANGES = /^(COMMIT|CREATE DATABASE|DROP|ALTER DATABASE)/;
const { dieAt, tables, ...options } = JSON.parse(process.argv[2]);
let steps = 0;

function step() {
  steps += 1;
  if (steps === dieAt) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['rename', 'rm']) {
  const real = files[name];
  files[name] = (...given) => {
    step();
    return real(...given);
  };
}
const { query } = Client.prototype;
Client.prototype.query = function (statement, ...rest) {
  if (typeof statement === 'string' && CHANGES.test(statement)) step();
  return query.call(this, statement, ...rest);
};

await restoreBackup({
  ...options,
  makeTables: (url) => withClient(url, (client) => client.query(tables)),
  amend: () => Promise.resolve([]),
  stage: (_name, work) => work(),
});
