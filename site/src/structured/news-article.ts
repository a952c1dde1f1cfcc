import type { Entry } from '@dialozi/publisher/contract';
import { municipality } from './municipality';
import type { Thing } from './schema-org';

/** An article: https://schema.org/NewsArticle. */
export function newsArticle(
  article: Entry<'article'>,
  settings: Entry<'site-settings'>,
  origin: string,
): Thing {
  const { title, lead, date, updatedAt, locale, path, cover } = article;
  const publisher = municipality(settings, origin);
  const images = cover?.sources.map(({ url }) => new URL(url, origin).href) ?? [];
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(lead !== '' && { description: lead }),
    datePublished: date,
    // An article can be dated later than its last edit.
    dateModified: updatedAt > date ? updatedAt : date,
    inLanguage: locale,
    mainEntityOfPage: `${origin}${path ?? ''}`,
    ...(images.length > 0 && { image: images }),
    author: publisher,
    publisher,
  };
}
