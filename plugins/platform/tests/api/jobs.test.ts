import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase } from './databases.ts';

interface Told {
  handled: { kind: string; number?: number }[];
  log: string[];
  states: string[];
  schedules: unknown[];
}

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

let told: Told;

beforeAll(async () => {
  const database = await createDatabase();
  const secrets = SECRETS.map((name) => [name, randomBytes(24).toString('hex')] as const);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(__dirname, 'jobs-scenario.mjs')],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: database.url,
        ...Object.fromEntries(secrets),
      },
    },
  );
  told = JSON.parse(stdout) as Told;
  await database.drop();
}, 60_000);

const numbersOf = (kind: string): number[] =>
  told.handled.filter((job) => job.kind === kind).map(({ number = 0 }) => number);

test('they are up between start and stop', () => {
  expect(told.states).toEqual(['down', 'up', 'down']);
});

test('two processes do no job twice', () => {
  const expected = Array.from({ length: 50 }, (_, number) => number);
  expect(numbersOf('many').sort((a, b) => a - b)).toEqual(expected);
});

test('a job lives and dies with the transaction it was sent in', () => {
  expect(numbersOf('committed')).toHaveLength(1);
  expect(numbersOf('rolled back')).toHaveLength(0);
});

test('a job for later waits', () => {
  expect(numbersOf('later')).toHaveLength(0);
});

test('a job that fails is named in the log and tried again', () => {
  expect(numbersOf('stumble')).toHaveLength(2);
  expect(told.log).toEqual([expect.stringMatching(/^Job stumble failed \(attempt 1\): Error: Oh/)]);
});

test('a schedule keeps the time of Sofia', () => {
  expect(told.schedules).toEqual([{ name: 'count', cron: '0 4 * * *', timezone: 'Europe/Sofia' }]);
});
