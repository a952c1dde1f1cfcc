import path from 'node:path';
import { storage, texts } from '@dialozi/media/server';
import { audit, migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { registerContentRules } from './content-rules';
import { projectShowing, watchDocuments, watchFiles } from './drain/outbox';
import { entries } from './endpoints/entries';
import { historyEndpoints } from './endpoints/history';
import { homeEndpoints } from './endpoints/home';
import { linkEndpoints } from './endpoints/links';
import { siteEndpoints } from './endpoints/site';
import { urgentEndpoints } from './endpoints/urgent';
import { bothLanguages } from './messages';
import { URGENT_ENDED, URGENT_SENT } from './urgent/send';
import { registerPermissions } from './permissions';
import { site } from './services/site';
import { FILE_WITHDRAWN } from './services/file-withdrawals';
import { guardKeptFiles } from './services/kept-files';
import { NUMBERS_CONFIRMED } from './services/entry-checks';
import { APPOINTED } from './services/schedules';
import { ENTRY_WITHDRAWN } from './services/withdrawals';
import { siteOf } from './services/site-of';
import { publishTotals } from './services/totals';
import { serveSite } from './site/serve';
import { isShown } from './tree/public-uploads';
import { ensureWritingAids } from './writing-aids';

type Given = { strapi: Core.Strapi };

/** The subject under which `/dnevnik.json` finds the end of the audit log. */
const AUDIT = 'audit';
const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services: { site },
  routes: routesOf([
    ...entries,
    ...historyEndpoints,
    ...homeEndpoints,
    ...linkEndpoints,
    ...siteEndpoints,
    ...urgentEndpoints,
  ]),
  middlewares: {
    site: (_config: unknown, { strapi }: Given) => {
      return (ctx: Context, next: Next) => serveSite(siteOf(strapi), ctx, next);
    },
  },
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'publisher', directory: TABLES });
    // The rules come first, so that what they correct is what the outbox tells of.
    registerContentRules(strapi);
    audit(strapi).names.add({
      [NUMBERS_CONFIRMED]: bothLanguages('numbers.confirmed'),
      [ENTRY_WITHDRAWN]: bothLanguages('entry.withdrawn'),
      [URGENT_SENT]: bothLanguages('urgent.sent'),
      [URGENT_ENDED]: bothLanguages('urgent.ended'),
      [APPOINTED.publish]: bothLanguages('schedule.published'),
      [APPOINTED.unpublish]: bothLanguages('schedule.unpublished'),
      [FILE_WITHDRAWN]: bothLanguages('file.withdrawn'),
    });
    watchDocuments(strapi);
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await registerPermissions(strapi);
    await ensureWritingAids(strapi);
    watchFiles(strapi);
    guardKeptFiles(strapi);
    texts(strapi).onRead((trx, fileId) => projectShowing(trx, fileId, { purges: false }));
    audit(strapi).onHead((head) => publishTotals(strapi, AUDIT, head));
    storage(strapi).register((name) => isShown(siteOf(strapi).database, name));
    siteOf(strapi).onChange(() => storage(strapi).forget());
    await siteOf(strapi).start();
  },
  async destroy({ strapi }: Given): Promise<void> {
    await siteOf(strapi).stop();
  },
};

export = plugin;
