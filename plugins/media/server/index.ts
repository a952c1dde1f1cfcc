import path from 'node:path';
import { migrateAfterSync } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { startReading } from './jobs';
import type { Recognition } from './services/recognition';
import { texts } from './services/texts';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

let recognition: Recognition | null = null;

const plugin = {
  services: { texts },
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'media', directory: TABLES });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    recognition = await startReading(strapi);
  },
  destroy(): void {
    recognition?.stop();
  },
};

export = plugin;
