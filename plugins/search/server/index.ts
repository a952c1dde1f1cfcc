import path from 'node:path';
import { migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { endpoints } from './endpoints';
import { startJobs } from './jobs';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  routes: routesOf(endpoints),
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'search', directory: TABLES });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await startJobs(strapi);
  },
};

export = plugin;
