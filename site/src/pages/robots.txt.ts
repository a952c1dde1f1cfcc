import type { APIRoute } from 'astro';

/** Everything public may be found. */
export const GET: APIRoute = () =>
  new Response('User-agent: *\nDisallow: /admin\nDisallow: /preview\nDisallow: /api\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
