import type { Core } from '@strapi/strapi';

/**
 * Closes every public route of the plugin from the first start on: members will sign in through
 * routes of our own. Left alone, a fresh installation lets anybody register.
 */
export default (plugin: Core.Plugin): Core.Plugin => ({
  ...plugin,
  routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } },
});
