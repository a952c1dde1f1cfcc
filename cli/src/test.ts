import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { ROOT } from './paths.ts';
import { command } from './terminal.ts';

const USUAL = ['unit', 'api', 'browser'];
const PARTS = [...USUAL, 's3'];

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that broke before a test could run. */
  numRuntimeErrorTestSuites: number;
}

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
  const [code] = (await once(jest, 'close')) as [number | null];
  return code ?? 1;
}

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
    console.log(summary(JSON.parse(await readFile(resultsFile, 'utf8')) as JestResults));
  } finally {
    await rm(folder, { recursive: true });
  }
});
