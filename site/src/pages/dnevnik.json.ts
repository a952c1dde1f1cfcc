import type { APIRoute } from 'astro';

/** The end of the audit log's chain, so that nobody can cut it off unseen; null before the first. */
export const GET: APIRoute = async ({ locals }) => {
  const head = await locals.content.totals('audit');
  return new Response(`${JSON.stringify(head, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
