import path from 'node:path';
import type { Settings } from '../load';

/** Strapi's `config/server`. */
export const server = (settings: Settings) => ({
  host: settings.host,
  port: settings.port,
  url: settings.publicUrl,
  app: { keys: settings.appKeys },
  dirs: { public: path.join(settings.dataDir, 'public') },
  proxy: { koa: settings.trustedProxies > 0, maxIpsCount: settings.trustedProxies },
  logger: {
    config: { level: settings.logLevel },
    updates: { enabled: false },
    startup: { enabled: false },
  },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
});
