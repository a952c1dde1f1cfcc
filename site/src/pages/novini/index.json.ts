import type { APIRoute } from 'astro';
import { readNewsIndex } from '../../lists/news-index';

/** The newest news for the combined filters. */
export const GET: APIRoute = async ({ locals }) => {
  const index = await readNewsIndex(locals.content);
  return new Response(JSON.stringify(index), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
