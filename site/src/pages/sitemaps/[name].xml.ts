import type { APIRoute } from 'astro';
import { sitemapPart } from '../../sitemaps/sitemap';
import { answerXml } from '../../text/answer-xml';

/** The addresses of one type. */
export const GET: APIRoute = async ({ params: { name = '' }, locals: { content, origin } }) =>
  answerXml(await sitemapPart(content, { name, origin }));
