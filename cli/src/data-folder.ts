import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';

const MEGABYTE = 1024 * 1024;
/** A fresh database takes 40 MB, its log of changes and the demo content the rest. */
const ROOM_NEEDED = 300 * MEGABYTE;

/**
 * Makes the data folder where it is missing and tries to write into it.
 * @throws {Failure} when it cannot be written, or there is too little room left.
 */
export function checkDataFolder(folder: string, roomIn = freeRoom): void {
  const probe = path.join(folder, '.write-test');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, 'x');
  } catch (error) {
    throw new Failure(messages.folderNotWritable(folder, codeOf(error)));
  } finally {
    if (existsSync(probe)) rmSync(probe, { force: true });
  }
  const room = roomIn(folder);
  if (room < ROOM_NEEDED) {
    throw new Failure(
      messages.folderFull(folder, Math.floor(room / MEGABYTE), ROOM_NEEDED / MEGABYTE),
    );
  }
}

/** Bytes that this process may still write. */
function freeRoom(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
