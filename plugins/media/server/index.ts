import path from 'node:path';
import { migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { refuseEmptyFile } from './guard/empty-file';
import { installGuard, installUndoing } from './guard/install';
import { endpoints } from './endpoints/uploads';
import { startReading } from './jobs';
import { installPictures } from './pictures/install';
import type { Recognition } from './services/recognition';
import { storage } from './services/storage';
import { texts } from './services/texts';
import { keepAddressesPlain } from './storage/kept-addresses';
import { uploads } from './storage/serve';
import { Parts } from './uploads/parts';
import { startSweeping } from './uploads/sweep';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

let recognition: Recognition | null = null;

const plugin = {
  services: {
    texts,
    storage,
    parts: ({ strapi }: Given): Parts => new Parts(strapi.db.connection),
  },
  routes: routesOf(endpoints),
  middlewares: { uploads },
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'media', directory: TABLES });
    installGuard(strapi);
    refuseEmptyFile(strapi);
    installPictures(strapi);
    keepAddressesPlain(strapi);
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await installUndoing(strapi);
    recognition = await startReading(strapi);
    await startSweeping(strapi);
  },
  destroy(): void {
    recognition?.stop();
  },
};

export = plugin;
