import { implement, Problem } from '@dialozi/platform/server';
import { renderWhole, restoreVersion, siteState } from '../../contract/endpoints';
import { bothLanguages } from '../messages';
import { siteOf } from '../services/site-of';
import { siteReport } from '../services/site-report';

export const siteEndpoints = [
  implement(siteState, ({ strapi }) => siteReport(siteOf(strapi).database)),
  implement(restoreVersion, async ({ input, strapi }) => {
    const site = siteOf(strapi);
    const { id } = input.params;
    const kept = await site.database.rows('SELECT 1 FROM publisher_versions WHERE id = $1', [id]);
    if (kept.length === 0)
      throw new Problem('not-found', { detail: bothLanguages('restore.not-kept') });
    try {
      await site.restore(id);
    } catch (error) {
      strapi.log.error(`Publisher: version ${id} could not be restored`, error);
      throw new Problem('conflict', { detail: bothLanguages('restore.failed') });
    }
    return null;
  }),
  implement(renderWhole, async ({ strapi }) => {
    await siteOf(strapi).renderWhole();
    return null;
  }),
];
