import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunning, releaseFolder, takeFolder, tellDatabase } from '../../src/running';

const URL = 'http://localhost:1337';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dialozi-running-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** A process that looks like a platform from outside. */
async function otherPlatform(): Promise<{ pid: number; end: () => void }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'cli/run.cjs']);
  await new Promise((resolve) => child.once('spawn', resolve));
  return { pid: child.pid ?? 0, end: () => child.kill('SIGKILL') };
}

test('a folder can be taken, told about and given back', () => {
  takeFolder(dataDir, URL);
  tellDatabase(dataDir, URL, 'postgres://secret');
  expect(statSync(join(dataDir, 'running.json')).mode & 0o777).toBe(0o600);
  releaseFolder(dataDir);
  expect(findRunning(dataDir)).toBeUndefined();
});

test('a folder in use is refused, saying where its platform is', async () => {
  const other = await otherPlatform();
  try {
    const running = { pid: other.pid, url: URL, databaseUrl: null };
    writeFileSync(join(dataDir, 'running.json'), JSON.stringify(running));
    expect(() => takeFolder(dataDir, 'http://localhost:2')).toThrow(URL);
  } finally {
    other.end();
  }
});

test.each([
  ['a process that is gone', 2 ** 22 - 1],
  ['a number that another program has now', 1],
])('a killed platform does not hold the folder: %s', (_, pid) => {
  writeFileSync(
    join(dataDir, 'running.json'),
    JSON.stringify({ pid, url: URL, databaseUrl: null }),
  );
  expect(findRunning(dataDir)).toBeUndefined();
  expect(() => takeFolder(dataDir, URL)).not.toThrow();
});

test('a file cut short by a power cut does not hold the folder', () => {
  writeFileSync(join(dataDir, 'running.json'), '{"pid": 12');
  expect(() => takeFolder(dataDir, URL)).not.toThrow();
});
