import type { APIRoute } from 'astro';
import { catalogue } from '../../open-data/dcat';

/** The catalogue of the open data, for data portals. */
export const GET: APIRoute = async ({ locals: { content, origin } }) =>
  new Response(`${JSON.stringify(await catalogue(content, origin), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
