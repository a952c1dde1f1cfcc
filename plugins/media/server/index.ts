import path from 'node:path';
import { migrateAfterSync } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { installGuard, installUndoing } from './guard/install';
import { startReading } from './jobs';
import { installPictures } from './pictures/install';
import type { Recognition } from './services/recognition';
import { storage } from './services/storage';
import { texts } from './services/texts';
import { uploads } from './storage/serve';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

let recognition: Recognition | null = null;

const plugin = {
  services: { texts, storage },
  middlewares: { uploads },
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'media', directory: TABLES });
    installGuard(strapi);
    installPictures(strapi);
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await installUndoing(strapi);
    recognition = await startReading(strapi);
  },
  destroy(): void {
    recognition?.stop();
  },
};

export = plugin;
