import type { Core } from '@strapi/strapi';

/** As much of Strapi's service as is used here; it has no types. */
interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}

/**
 * Makes a plugin's permissions known to Strapi's roles; to be awaited in `bootstrap`.
 * @param names uid of the action, `plugin::<plugin>.<name>`, → what it allows, in Bulgarian
 */
export async function registerActions(
  strapi: Core.Strapi,
  plugin: string,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(
    Object.entries(names).map(([uid, displayName]) => ({
      section: 'plugins',
      displayName,
      uid: uid.replace(`plugin::${plugin}.`, ''),
      pluginName: plugin,
    })),
  );
}
