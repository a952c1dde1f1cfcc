import path from 'node:path';
import { routesOf, runMigrations } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { startDelivery } from './delivery/jobs';
import { endpoints } from './endpoints';
import { registerPermissions } from './permissions';
import { mails } from './services/mails';

type Given = { strapi: Core.Strapi };
/** As much of Strapi's hook as is used here; its own type says `any`. */
interface Hook {
  register(handler: () => Promise<void>): void;
}

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services: { mails },
  routes: routesOf(endpoints),
  register({ strapi }: Given): void {
    const afterSync = strapi.hook('strapi::content-types.afterSync') as unknown as Hook;
    afterSync.register(async () => {
      await runMigrations(strapi, { plugin: 'notifications', directory: TABLES });
    });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await registerPermissions(strapi);
    await startDelivery(strapi);
  },
};

export = plugin;
