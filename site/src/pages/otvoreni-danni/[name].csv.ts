import type { APIRoute } from 'astro';
import { collectionNamed } from '../../open-data/collections';
import { readTable, tableCsv } from '../../open-data/table';

/** A collection as CSV. */
export const GET: APIRoute = async ({ params, locals: { content, origin } }) => {
  const collection = collectionNamed(params['name']);
  if (collection === undefined) return new Response(null, { status: 404 });
  const table = await readTable(content, collection, origin);
  return new Response(tableCsv(table), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
