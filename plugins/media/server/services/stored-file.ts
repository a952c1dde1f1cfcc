import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getSettings } from '@dialozi/config';
import { z } from 'zod';
import { hasBucket, readObject } from '../storage/bucket';

/** A row of the media library, as much as reading its file needs. */
export const storedFile = z.object({
  id: z.int(),
  url: z.string(),
  mime: z.string(),
  /** Another one whenever the media library changes it. */
  version: z.string(),
});
export type StoredFile = z.infer<typeof storedFile>;

/** Does something with a file of the media library, which lies on this machine meanwhile. */
export async function withFile<T>(
  { url }: Pick<StoredFile, 'url'>,
  use: (file: string) => Promise<T>,
): Promise<T> {
  if (!hasBucket()) {
    return await use(path.join(getSettings().dataDir, 'public', path.posix.normalize(`/${url}`)));
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'dialozi-file-'));
  try {
    const name = path.posix.basename(url);
    const { body } = await readObject(name);
    const file = path.join(folder, name);
    await pipeline(body ?? Readable.from([]), createWriteStream(file));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
