import type { Core } from '@strapi/strapi';
import { middlewares } from './middlewares';
import { routes } from './routes';
import { services } from './services';
import { jobs } from './services-of';

type Given = { strapi: Core.Strapi };

const plugin = {
  services,
  middlewares,
  routes,
  bootstrap({ strapi }: Given): void {
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
