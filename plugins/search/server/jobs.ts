import { getSettings } from '@dialozi/config';
import { jobs } from '@dialozi/platform/server';
import { onSiteChange } from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { buildIndexes } from './indexer/build';
import { IndexFiles } from './indexer/index-files';
import { forgetWithdrawn } from './pages/forget';
import { refreshPages } from './pages/refresh';

const INDEX = 'search.index';
const FORGET = 'search.forget';
const EVERY_MINUTE = '* * * * *';
/** Changes that come one after the other make one index: a process of a second, however small it is. */
const GATHERING_MS = 5_000;
/** A large town's first index takes minutes; a year at a time. */
const LONGEST_SECONDS = 3_600;

/**
 * Two jobs, off the way of publishing: one forgets what was withdrawn and waits for nothing, the other
 * makes the indexes, which takes a while. Of several asked at once one runs.
 */
export async function startJobs(strapi: Core.Strapi): Promise<void> {
  const files = new IndexFiles(getSettings().siteDir);
  await jobs(strapi).work(FORGET, { policy: 'stately' }, async () => {
    // Indexes that are out of use are missed at once.
    const pause = (await forgetWithdrawn(strapi, files)) ? 0 : GATHERING_MS;
    await jobs(strapi).send(INDEX, {}, { startAfter: new Date(Date.now() + pause) });
  });
  const patient = { policy: 'stately', expireInSeconds: LONGEST_SECONDS } as const;
  await jobs(strapi).work(INDEX, patient, async () => {
    const begun = new Date();
    await refreshPages(strapi);
    // What was withdrawn while its words were read has come back with them.
    await forgetWithdrawn(strapi, files);
    await buildIndexes(strapi, files, begun);
  });
  await jobs(strapi).schedule(FORGET, EVERY_MINUTE);
  onSiteChange(strapi, () => {
    jobs(strapi)
      .send(FORGET, {})
      .catch((error: unknown) => {
        // The minute's own job does it then.
        strapi.log.warn(`Search: what changed is not looked at yet: ${String(error)}`);
      });
  });
}
