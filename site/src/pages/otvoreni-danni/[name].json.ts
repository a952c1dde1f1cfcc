import type { APIRoute } from 'astro';
import { collectionNamed } from '../../open-data/collections';
import { readTable, tableJson } from '../../open-data/table';

/** A collection as JSON. */
export const GET: APIRoute = async ({ params, locals: { content, origin } }) => {
  const collection = collectionNamed(params['name']);
  if (collection === undefined) return new Response(null, { status: 404 });
  const table = await readTable(content, collection, origin);
  return new Response(tableJson(table), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
