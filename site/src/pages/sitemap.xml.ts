import type { APIRoute } from 'astro';
import { sitemapIndex } from '../sitemaps/sitemap';
import { answerXml } from '../text/answer-xml';

/** Names the sitemaps of a language. */
export const GET: APIRoute = async ({ locals }) =>
  answerXml(await sitemapIndex(locals.content, locals.origin));
