import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messages } from '../messages.ts';
import { STAMPS } from '../paths.ts';
import { print } from '../terminal.ts';

const LOCK = path.join(STAMPS, 'lock');

/** Runs a build while no other process builds the same clone, waiting for one that does. */
export async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(STAMPS, { recursive: true });
  if (!take()) {
    print(messages.waitingForBuild);
    while (!take()) await pause(300);
  }
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

const release = (): void => rmSync(LOCK, { force: true });

function take(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = ownerOfLock();
    if (owner > 0 && !isAlive(owner)) release();
    return false;
  }
}

/** 0 while the lock is being taken or given back. */
function ownerOfLock(): number {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
