import path from 'node:path';
import { migrateAfterSync } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { startReading } from './jobs';
import { texts } from './services/texts';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services: { texts },
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'media', directory: TABLES });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await startReading(strapi);
  },
};

export = plugin;
