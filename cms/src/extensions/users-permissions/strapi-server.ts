interface WithRoutes {
  routes: Record<string, unknown>;
}

/**
 * Closes every public route of the plugin from the first start on: members will sign in through
 * routes of our own. Left alone, a fresh installation lets anybody register.
 */
export default <Plugin extends WithRoutes>(plugin: Plugin): Plugin => ({
  ...plugin,
  routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } },
});
