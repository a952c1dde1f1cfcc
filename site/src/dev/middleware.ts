import type { Content, Locale } from '@dialozi/publisher/contract';
import { DEFAULT_LOCALE, LOCALES } from '@dialozi/publisher/contract/locales';
import { defineMiddleware } from 'astro:middleware';
import { getSecret } from 'astro:env/server';

/** Content from the platform's database where there is one, else from the fixture. */
async function source(): Promise<(locale: Locale) => Content> {
  const databaseUrl = getSecret('DATABASE_URL');
  if (databaseUrl !== undefined) {
    const { publishedContent } = await import('./published-content');
    return publishedContent(databaseUrl);
  }
  const [{ FixtureContent }, { fixture }] = await Promise.all([
    import('./fixture-content'),
    import('./fixture'),
  ]);
  return (locale) => new FixtureContent(locale, fixture);
}

const contentIn = source();

const localeOf = (path: string): Locale =>
  LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;

/** What the render worker does for every page. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.content = (await contentIn)(localeOf(url.pathname));
  locals.origin = url.origin;
  locals.preview = false;
  locals.answer = null;
  return next();
});
