import type { Settings } from '../load';

/** Strapi refuses to start without its own, so it stays, silent: `plugin::platform.security` speaks. */
const SILENT_SECURITY = {
  name: 'strapi::security',
  config: {
    contentSecurityPolicy: false,
    dnsPrefetchControl: false,
    frameguard: false,
    hidePoweredBy: false,
    hsts: false,
    ieNoOpen: false,
    noSniff: false,
    permittedCrossDomainPolicies: false,
    referrerPolicy: false,
  },
};

/** Strapi's `config/middlewares`, in the order a request meets them. */
export const middlewares = (settings: Settings) => [
  'plugin::platform.security',
  'plugin::publisher.site',
  'plugin::platform.audit',
  'strapi::errors',
  'plugin::platform.problems',
  SILENT_SECURITY,
  'plugin::media.uploads',
  {
    name: 'strapi::cors',
    config: { origin: settings.corsOrigins, credentials: false, maxAge: 3600 },
  },
  'strapi::query',
  'strapi::body',
  'plugin::platform.sentFilesOfFailures',
  'plugin::platform.input',
  'strapi::favicon',
  'strapi::public',
];
