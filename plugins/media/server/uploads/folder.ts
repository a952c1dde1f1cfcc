import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { getSettings } from '@dialozi/config';

/**
 * The folder of the bytes that have come, there whoever asks first; not that of the system, which a
 * restart may empty.
 */
export function partsFolder(): string {
  const folder = path.join(getSettings().dataDir, 'unfinished-uploads');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Where the bytes of one upload lie. */
export const partOf = (id: string): string => path.join(partsFolder(), id);
