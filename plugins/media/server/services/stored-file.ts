import path from 'node:path';
import { getSettings } from '@dialozi/config';
import { z } from 'zod';

/** A row of the media library, as much as reading its file needs. */
export const storedFile = z.object({
  id: z.int(),
  url: z.string(),
  mime: z.string(),
  /** Another one whenever the media library changes it. */
  version: z.string(),
});
export type StoredFile = z.infer<typeof storedFile>;

/** Where a file of the media library lies on this machine. */
export function pathOf({ url }: Pick<StoredFile, 'url'>): string {
  return path.join(getSettings().dataDir, 'public', path.posix.normalize(`/${url}`));
}
