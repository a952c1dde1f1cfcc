interface Extended {
  routes: Record<string, unknown>;
  contentTypes: { user: { schema: { pluginOptions?: Record<string, unknown> } } };
}

/**
 * Closes every public route of the plugin from the first start on: members will sign in through
 * routes of our own. Left alone, a fresh installation lets anybody register. Staff find no empty list
 * of users among the content either.
 */
export default <Plugin extends Extended>(plugin: Plugin): Plugin => {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = { ...schema.pluginOptions, 'content-manager': { visible: false } };
  return {
    ...plugin,
    routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } },
  };
};
