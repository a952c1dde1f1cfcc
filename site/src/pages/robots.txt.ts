import type { APIRoute } from 'astro';
import { LOCALES } from '@dialozi/publisher/contract/locales';
import { sitemapPath } from '../sitemaps/sitemap';

/** Everything public may be found. */
export const GET: APIRoute = ({ locals: { origin } }) => {
  const sitemaps = LOCALES.map((locale) => `Sitemap: ${origin}${sitemapPath(locale)}\n`);
  return new Response(
    `User-agent: *\nDisallow: /admin\nDisallow: /preview\nDisallow: /api\n\n${sitemaps.join('')}`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
