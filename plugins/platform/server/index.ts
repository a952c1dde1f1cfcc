import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { middlewares } from './middlewares';
import { migrateAfterSync } from './migrations';
import { routes } from './routes';
import { services } from './services';
import { forms, jobs } from './services-of';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services,
  middlewares,
  routes,
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'platform', directory: TABLES });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await forms(strapi).start();
    // Listening begins when every plugin has been bootstrapped and so has registered its workers.
    strapi.server.httpServer.once('listening', () => {
      jobs(strapi)
        .start()
        .catch((error: unknown) => strapi.stopWithError(error, 'The jobs could not be started'));
    });
  },
  async destroy({ strapi }: Given): Promise<void> {
    await jobs(strapi).stop();
  },
};

export = plugin;
