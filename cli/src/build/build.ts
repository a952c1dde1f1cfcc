import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { messages } from '../messages.ts';
import { BUILD_LOG, ROOT, STAMPS } from '../paths.ts';
import { step } from '../terminal.ts';
import { fingerprint } from './inputs.ts';
import { alone } from './lock.ts';
import { BUILD_STEPS, type BuildStep } from './steps.ts';

/** Makes what is missing or older than its sources; a step that is current costs only its hash. */
export async function build(only: (id: string) => boolean = () => true): Promise<void> {
  const wanted = BUILD_STEPS.filter(({ id }) => only(id));
  if (wanted.every((candidate) => isCurrent(candidate, fingerprint(candidate.inputs)))) return;
  await alone(async () => {
    for (const candidate of wanted) await make(candidate);
  });
}

async function make(candidate: BuildStep): Promise<void> {
  const current = fingerprint(candidate.inputs);
  if (isCurrent(candidate, current)) return;
  await step(candidate.name, () => run(candidate));
  writeFileSync(stampOf(candidate), JSON.stringify({ inputs: current }));
}

function isCurrent(candidate: BuildStep, current: string): boolean {
  const stamp = stampOf(candidate);
  if (!existsSync(stamp) || !candidate.outputs.every(hasOutput)) return false;
  return readFileSync(stamp, 'utf8') === JSON.stringify({ inputs: current });
}

const hasOutput = (folder: string): boolean => existsSync(path.join(ROOT, folder));

const stampOf = ({ id }: BuildStep): string => path.join(STAMPS, `${id}.json`);

async function run(current: BuildStep): Promise<void> {
  rmSync(stampOf(current), { force: true });
  if (current.clean) {
    for (const folder of current.outputs)
      rmSync(path.join(ROOT, folder), { recursive: true, force: true });
  }
  const child = spawn(process.execPath, current.run, {
    cwd: current.cwd,
    env: { ...process.env, ...current.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): boolean => child.kill();
  process.once('exit', end);
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await once(child, 'close');
  process.off('exit', end);
  writeFileSync(BUILD_LOG, output.join(''));
  if (child.exitCode !== 0) throw new Failure(messages.buildFailed(current.name, BUILD_LOG));
}
