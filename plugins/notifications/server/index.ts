import path from 'node:path';
import { audit, migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { startDelivery } from './delivery/jobs';
import { endpoints } from './endpoints';
import { bothLanguages } from './messages';
import { registerPermissions } from './permissions';
import { mails } from './services/mails';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services: { mails },
  routes: routesOf(endpoints),
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'notifications', directory: TABLES });
    audit(strapi).names.add({ 'mails.read': bothLanguages('audit.mails.read') });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await registerPermissions(strapi);
    await startDelivery(strapi);
  },
};

export = plugin;
