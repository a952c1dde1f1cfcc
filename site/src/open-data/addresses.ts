import type { Locale } from '@dialozi/publisher/contract';
import { DEFAULT_LOCALE } from '@dialozi/publisher/contract/locales';
import { homePath, SECTIONS } from '@dialozi/publisher/contract/paths';
import type { Collection } from './collections';

export const FORMATS = ['csv', 'json'] as const;

/** The page of the open data. */
export const openDataPath = (locale: Locale): string => `${homePath(locale)}otvoreni-danni/`;

/** The file of a collection, such as `/otvoreni-danni/novini.csv`. */
export const dataPath = (
  locale: Locale,
  collection: Collection,
  format: (typeof FORMATS)[number],
): string => `${openDataPath(locale)}${SECTIONS[collection]}.${format}`;

/** The catalogue for data portals, one for all languages. */
export const CATALOGUE_PATH = `${openDataPath(DEFAULT_LOCALE)}katalog.jsonld`;
