import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = ['unit', 'api', 'browser'];

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that broke before a test could run. */
  numRuntimeErrorTestSuites: number;
}

const given = process.argv.slice(2);
const parts = given.filter((argument) => PARTS.includes(argument));
const extra = given.filter((argument) => !PARTS.includes(argument));
const folder = await mkdtemp(join(tmpdir(), 'dialozi-jest-'));
const resultsFile = join(folder, 'results.json');

const jest = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    ...['--selectProjects', ...(parts.length > 0 ? parts : PARTS)],
    ...['--json', `--outputFile=${resultsFile}`],
    ...extra,
  ],
  // With --json jest prints the results to stdout as well; a person reads stderr.
  { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
);
const [code] = (await once(jest, 'close')) as [number | null];

const results = JSON.parse(await readFile(resultsFile, 'utf8')) as JestResults;
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results.numPendingTests + results.numTodoTests;
console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
await rm(folder, { recursive: true });
process.exitCode = code ?? 1;
