import type { RouteFamily } from '@dialozi/publisher/contract';
import { DEFAULT_LOCALE } from '@dialozi/publisher/contract/locales';
import { FOLLOWS } from '@dialozi/publisher/contract/renderer';
import { sectionPath } from '@dialozi/publisher/contract/paths';
import { FEED_SUBJECTS, FEED_TYPES, feedPath } from '../feeds/feed-types';
import { everything } from '../lists/everything';
import { CATALOGUE_PATH, dataPath, FORMATS } from '../open-data/addresses';
import { COLLECTIONS } from '../open-data/collections';
import { partPaths, sitemapPath } from '../sitemaps/sitemap';

/** A feed for each section, each settlement and each policy. */
const feeds: RouteFamily = {
  name: `${FOLLOWS}feeds`,
  async addresses(content) {
    const sections = FEED_TYPES.map((type) => sectionPath(type, content.locale));
    const subjects = await Promise.all(FEED_SUBJECTS.map((type) => everything(content, { type })));
    return [...sections, ...subjects.flat().map(({ path }) => path ?? '')].map(feedPath);
  },
};

/** The sitemaps of a language and their index. */
const sitemaps: RouteFamily = {
  name: `${FOLLOWS}sitemaps`,
  async addresses(content) {
    return [sitemapPath(content.locale), ...(await partPaths(content))];
  },
};

/** Each collection of the open data in each format, and their catalogue. */
const openData: RouteFamily = {
  name: `${FOLLOWS}open-data`,
  addresses: ({ locale }) =>
    Promise.resolve([
      ...COLLECTIONS.flatMap((each) => FORMATS.map((format) => dataPath(locale, each, format))),
      ...(locale === DEFAULT_LOCALE ? [CATALOGUE_PATH] : []),
    ]),
};

/** What programs read; all of it follows behind the pages. */
export const machines: RouteFamily[] = [feeds, sitemaps, openData];
