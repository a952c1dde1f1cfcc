import path from 'node:path';
import { migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { endpoints } from './endpoints';
import { search, searchOf } from './search';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services: { search },
  routes: routesOf(endpoints),
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'search', directory: TABLES });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await searchOf(strapi).start();
  },
};

export = plugin;
