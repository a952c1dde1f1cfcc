import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from './build/build.ts';
import { ROOT } from './paths.ts';
import { command } from './terminal.ts';

const USUAL = ['unit', 'api', 'browser'];
const PARTS = [...USUAL, 's3'];

interface JestResults {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that broke before a test could run. */
  numRuntimeErrorTestSuites: number;
}

/** What jest may take to end once its results are written. */
const LONGEST_END_MS = 30_000;

/** Runs jest on some parts and returns its exit code; its report goes to the terminal. */
async function runJest(parts: string[], extra: string[], resultsFile: string): Promise<number> {
  const jest = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      ...['--selectProjects', ...parts],
      ...['--json', `--outputFile=${resultsFile}`],
      ...extra,
    ],
    // With --json, stdout carries the results once more; the report for people is on stderr.
    { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  const closed = once(jest, 'close').then(([code]) => (code as number | null) ?? 1);
  while (!existsSync(resultsFile)) {
    const early = await Promise.race([closed, pause(1_000, null)]);
    if (early !== null) return early;
  }
  const code = await Promise.race([closed, pause(LONGEST_END_MS, null, { ref: false })]);
  return code ?? endByForce(jest, resultsFile);
}

/**
 * Jest waits for ever for a process that a test has left with its output. The results are whole by
 * then and decide; what is left is named, so that somebody can find the test.
 */
async function endByForce(jest: ChildProcess, resultsFile: string): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid,ppid,etime,args']);
  const left = stdout.split('\n').filter((line) => line.includes(ROOT) || line.includes(tmpdir()));
  console.error(`Jest does not end; what still runs:\n${left.join('\n')}`);
  jest.kill('SIGKILL');
  return (await readResults(resultsFile)).success ? 0 : 1;
}

const readResults = async (file: string): Promise<JestResults> =>
  JSON.parse(await readFile(file, 'utf8')) as JestResults;

function summary(results: JestResults): string {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}

await command(async () => {
  const given = process.argv.slice(2);
  const named = given.filter((argument) => PARTS.includes(argument));
  const parts = named.length > 0 ? named : USUAL;
  const extra = given.filter((argument) => !PARTS.includes(argument));
  // Unit tests run from the sources.
  if (parts.some((part) => part !== 'unit')) await build();
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-jest-'));
  const resultsFile = join(folder, 'results.json');
  try {
    process.exitCode = await runJest(parts, extra, resultsFile);
    console.log(summary(await readResults(resultsFile)));
  } finally {
    await rm(folder, { recursive: true });
  }
});
