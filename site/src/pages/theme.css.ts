import type { APIRoute } from 'astro';
import { themeCss, themeFrom } from '../theme/theme';

/** The municipality's colour, from the site's settings, as custom properties. */
export const GET: APIRoute = async ({ locals }) => {
  const { colour } = await locals.content.settings();
  return new Response(themeCss(themeFrom(colour)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
