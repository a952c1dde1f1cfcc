import { getSettings } from '@dialozi/config';
import { jobs } from '@dialozi/platform/server';
import { onSiteChange } from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { type FileWords, NO_WORDS } from './file-words';
import { buildIndexes } from './indexer/build';
import { IndexFiles } from './indexer/index-files';
import { forgetWithdrawn } from './pages/forget';
import { refreshPages } from './pages/refresh';

const JOB = 'search.index';
const EVERY_MINUTE = '* * * * *';
/** A large town's first index takes minutes; a year at a time. */
const LONGEST_SECONDS = 3_600;

export interface SearchService {
  start(): Promise<void>;
  /** Fills the port: from now on the words of files are searched too. */
  readFilesWith(words: FileWords): void;
  /** Asks for the job that makes search what is published; of several asked at once one runs. */
  refresh(): Promise<void>;
  /** Takes what is no longer published out of the table and the indexes before it returns. */
  forget(): Promise<void>;
}

export const searchOf = (strapi: Core.Strapi): SearchService =>
  strapi.plugin('search').service<SearchService>('search');

export function search({ strapi }: { strapi: Core.Strapi }): SearchService {
  let words = NO_WORDS;
  const { siteDir } = getSettings();
  const files = new IndexFiles(siteDir);
  const refresh = async (): Promise<void> => {
    await jobs(strapi).send(JOB, {});
  };
  return {
    async start() {
      const options = { policy: 'stately', expireInSeconds: LONGEST_SECONDS } as const;
      await jobs(strapi).work(JOB, options, async () => {
        await forgetWithdrawn(strapi, files, words);
        await refreshPages(strapi, words);
        await buildIndexes(strapi, files);
      });
      await jobs(strapi).schedule(JOB, EVERY_MINUTE);
      onSiteChange(strapi, () => {
        refresh().catch((error: unknown) => {
          // The minute's own job does it then.
          strapi.log.warn(`Search: the index is not asked for: ${String(error)}`);
        });
      });
    },
    readFilesWith(given) {
      words = given;
    },
    refresh,
    async forget() {
      await forgetWithdrawn(strapi, files, words);
      await refresh();
    },
  };
}
