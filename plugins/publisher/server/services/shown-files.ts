import { rowsOf, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';

const answer = z.object({ shown: z.boolean() });

/**
 * Whether something published shows a file of the media library: in a field, or as a picture in a
 * text, where only its address tells.
 */
export async function isShown(
  database: Transaction,
  { id, hash }: { id: number; hash: string },
): Promise<boolean> {
  const [row] = await rowsOf(
    database,
    answer,
    `SELECT EXISTS (SELECT FROM publisher_projections WHERE refusal IS NULL AND file_ids @> ARRAY[?::bigint])
         OR EXISTS (SELECT FROM published_entries WHERE strpos(entry::text, ?) > 0) AS shown`,
    [id, hash],
  );
  return row?.shown ?? false;
}
