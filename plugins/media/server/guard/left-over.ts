import { rowsOf, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Provider } from './stored-or-nothing';

const noted = z.object({ hash: z.string(), ext: z.string(), is_known: z.boolean() });

/** Notes a file that goes into the storage now: outside of the transaction of its row. */
export async function noteStored(
  database: Transaction,
  { hash, ext }: { hash: string; ext: string },
): Promise<void> {
  await database.raw(
    'INSERT INTO media_stored (hash, ext) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
    [hash, ext],
  );
}

/** Removes from the storage what has had no row of the media library for an hour: its process died. */
export async function removeLeftOver(strapi: Core.Strapi, provider: Provider): Promise<void> {
  const database = strapi.db.connection;
  // A size of a picture is called by its key, a line and the name of the picture itself.
  const old = await rowsOf(
    database,
    noted,
    `SELECT hash, ext, EXISTS (SELECT FROM files f
       WHERE f.hash IN (s.hash, regexp_replace(s.hash, '^[a-z]+[0-9]*_', ''))) AS is_known
     FROM media_stored s WHERE stored_at < now() - interval '1 hour'`,
  );
  for (const { hash, ext, is_known } of old) {
    if (!is_known) await provider.delete({ hash, ext });
    await database.raw('DELETE FROM media_stored WHERE hash = ?', [hash]);
  }
}
