import type { Locale, RouteFamily } from '@dialozi/publisher/contract';
import { DEFAULT_LOCALE } from '@dialozi/publisher/contract/locales';
import { type AddressedType, homePath, sectionPath } from '@dialozi/publisher/contract/paths';
import { withdrawalPath } from '@dialozi/publisher/contract/withdrawals';
import { withdrawals } from '../lists/withdrawals';
import { openDataPath } from '../open-data/addresses';
import { casePath, feedbackPath, searchPath } from '../forms/pages';

/** The address of the page that stands for „няма такава страница“. */
export function notFoundPath(locale: Locale): string {
  return `${homePath(locale)}404.html`;
}

/** One for the whole site, whatever the language. */
export const siteWide: RouteFamily = {
  name: 'site',
  addresses: ({ locale }) =>
    Promise.resolve(
      locale === DEFAULT_LOCALE ? ['/theme.css', '/robots.txt', '/dnevnik.json'] : [],
    ),
};

const UNPAGED: readonly AddressedType[] = [
  'event',
  'community',
  'policy-area',
  'organisation',
  'notice',
];

/** One for each day and reason for which something was withdrawn. */
export const withdrawn: RouteFamily = {
  name: 'withdrawn',
  addresses: async (content) =>
    (await withdrawals(content)).map((one) => withdrawalPath(one, content.locale)),
};

/** One for each language. */
export const single: RouteFamily = {
  name: 'single',
  addresses: ({ locale }) =>
    Promise.resolve([
      homePath(locale),
      notFoundPath(locale),
      feedbackPath(locale),
      casePath(locale),
      openDataPath(locale),
      searchPath(locale),
      ...UNPAGED.map((type) => sectionPath(type, locale)),
    ]),
};
