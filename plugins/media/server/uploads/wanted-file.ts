import { Problem, rowsOf, type Transaction } from '@dialozi/platform/server';
import { Metadata } from '@tus/server';
import { z } from 'zod';
import { claimedRefusal } from '../../domain/claimed-refusal';
import { sentences } from '../messages';

const MEGABYTE = 1024 * 1024;

const metadata = z.object({
  filename: z.string().min(1).max(255),
  folder: z.coerce.number().int().min(1).max(2_147_483_647).nullable().default(null),
  alternativeText: z.string().max(1_000).nullable().default(null),
});

/** What somebody wants to put into the media library. */
export interface WantedFile {
  name: string;
  /** In bytes. */
  size: number;
  folder: number | null;
  alternativeText: string | null;
}

/**
 * What the header of tus says of a file.
 * @throws {Problem} where it says nothing, or what can never be taken.
 */
export async function wantedFile(
  database: Transaction,
  header: string,
  size: number,
): Promise<WantedFile> {
  const { filename, folder, alternativeText } = parse(header);
  const name = filename.normalize();
  const refusal = claimedRefusal(name, size);
  if (refusal !== null) {
    const values = 'limit' in refusal ? { limit: refusal.limit / MEGABYTE } : {};
    throw new Problem(refusal.reason === 'tooLarge' ? 'too-large' : 'invalid-input', {
      detail: sentences(`refused.${refusal.reason}`, { name, ...values }),
    });
  }
  if (folder !== null && !(await isFolder(database, folder))) throw unreadable();
  return { name, size, folder, alternativeText };
}

function parse(header: string): z.infer<typeof metadata> {
  try {
    return metadata.parse(Metadata.parse(header));
  } catch {
    throw unreadable();
  }
}

const unreadable = (): Problem =>
  new Problem('invalid-input', {
    errors: [{ path: 'headers.upload-metadata', message: sentences('uploads.metadata') }],
  });

async function isFolder(database: Transaction, id: number): Promise<boolean> {
  const found = await rowsOf(database, z.unknown(), 'SELECT FROM upload_folders WHERE id = ?', [
    id,
  ]);
  return found.length > 0;
}
