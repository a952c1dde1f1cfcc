import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The processes of an installation. */
export interface Processes {
  server: number;
  renderer: number | undefined;
  database: number[];
}

/** /proc tells what a process holds; other systems have no such thing. */
export const canMeasureMemory = existsSync('/proc/self/smaps_rollup');

export function processesOf(server: number, dataDir: string): Processes {
  const pidFile = join(dataDir, 'database', 'postmaster.pid');
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const all = globSync('/proc/[0-9]*').map((folder) => Number(folder.slice('/proc/'.length)));
  return {
    server,
    renderer: all.find(
      (pid) => parentOf(pid) === server && commandOf(pid).includes('renderer/child.js'),
    ),
    database: [postmaster, ...all.filter((pid) => parentOf(pid) === postmaster)],
  };
}

/** The process that makes an index of search, and those that it started. */
export function indexersOf(server: number): number[] {
  const all = globSync('/proc/[0-9]*').map((folder) => Number(folder.slice('/proc/'.length)));
  const indexers = all.filter(
    (pid) => parentOf(pid) === server && commandOf(pid).includes('indexer/child.js'),
  );
  return [...indexers, ...all.filter((pid) => indexers.includes(parentOf(pid)))];
}

/** PSS in MB: its own memory and its share of what processes have in common. */
export function memoryOf(...pids: number[]): number {
  return pids.reduce((sum, pid) => sum + kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss'), 0) / 1024;
}

/** From now on `peakOf` counts anew. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The most resident memory since `forgetPeak`, in MB. */
export function peakOf(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmHWM') / 1024;
}

function kilobytes(file: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(read(file))?.[1] ?? 0);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]);
}

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

/** A process that has ended meanwhile holds nothing. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
