import type { Card, Content, Locale } from '@dialozi/publisher/contract';
import { SECTIONS } from '@dialozi/publisher/contract/paths';
import { sofiaDay } from '../text/dates';
import { texts } from '../text/messages';
import { dataPath, FORMATS, openDataPath } from './addresses';
import { type Collection, COLLECTIONS, COLUMNS } from './collections';

/** A file of a dataset. */
export interface DataFile {
  format: (typeof FORMATS)[number];
  locale: Locale;
  path: string;
}

/** A collection as catalogues name it, in one language. */
export interface Dataset {
  collection: Collection;
  /** Where the page of the open data tells of it. */
  path: string;
  title: string;
  /** What it holds, with the meaning of its columns. */
  description: string;
  files: DataFile[];
}

export const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** A collection under the words of a language. */
export function datasetOf(collection: Collection, locale: Locale): Dataset {
  const t = texts(locale);
  const columns = COLUMNS[collection].map(({ text }) => t(text)).join('; ');
  return {
    collection,
    path: `${openDataPath(locale)}#${SECTIONS[collection]}`,
    title: t(`section.${collection}`),
    description: `${t(`${collection}.intro`)} ${t('data.columns', { columns })}`,
    files: FORMATS.map((format) => ({
      format,
      locale,
      path: dataPath(locale, collection, format),
    })),
  };
}

/** The first day of each collection that is ordered by time, in the language of the content. */
export async function firstDays(content: Content): Promise<Map<Collection, string>> {
  const days = await Promise.all(
    COLLECTIONS.map(async (type) => {
      const [oldest] = await content.list({ type, limit: 1 });
      return [type, oldest === undefined ? null : dayOf(oldest)] as const;
    }),
  );
  return new Map(days.flatMap(([type, day]) => (day === null ? [] : [[type, day]])));
}

function dayOf(card: Card<Collection>): string | null {
  if ('documentDate' in card) return card.documentDate;
  if ('date' in card) return sofiaDay(card.date);
  if ('start' in card) return card.start === null ? null : sofiaDay(card.start);
  return 'from' in card ? sofiaDay(card.from) : null;
}
