import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { registerAuditPermissions } from './audit/permissions';
import { logFailure } from './log-failure';
import { outliveLostConnections } from './lost-connections';
import { middlewares } from './middlewares';
import { limitSignIns } from './middlewares/sign-in-limit';
import { migrateAfterSync } from './migrations';
import { routes } from './routes';
import { services } from './services';
import { audit, forms, jobs } from './services-of';

type Given = { strapi: Core.Strapi };
const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  services,
  middlewares,
  routes,
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'platform', directory: TABLES });
    limitSignIns(strapi);
    outliveLostConnections(strapi);
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await registerAuditPermissions(strapi);
    await audit(strapi).start();
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
    await forms(strapi).stop();
    // What the last minute brought is sealed too: whoever verifies a stopped installation finds no gap.
    await audit(strapi)
      .seal()
      .catch((error: unknown) => logFailure(strapi, 'The last rows were not sealed', error));
  },
};

export = plugin;
