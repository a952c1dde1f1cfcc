import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract/endpoints/actions';
import { message } from './messages';

const NAMES = {
  [ACTIONS.readSite]: 'site.permission.read',
  [ACTIONS.manageSite]: 'site.permission.manage',
  [ACTIONS.readEntries]: 'entries.permission.read',
  [ACTIONS.scheduleEntries]: 'entries.permission.schedule',
} as const;

/** What Strapi's own roles may do from the first boot on; staff with more rights change it. */
const FIRST_GRANTS = {
  'strapi-editor': [ACTIONS.readSite, ACTIONS.readEntries, ACTIONS.scheduleEntries],
  'strapi-author': [ACTIONS.readEntries],
};

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  await actionProvider.registerMany(
    Object.entries(NAMES).map(([uid, name]) => ({
      section: 'plugins',
      displayName: message('bg', name),
      uid: uid.replace('plugin::publisher.', ''),
      pluginName: 'publisher',
    })),
  );
}

/** Grants once: a right that staff took away from a role does not come back at the next start. */
export async function grantFirstPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'publisher' });
  if ((await store.get({ key: 'permissions-granted' })) === true) return;
  for (const [code, actions] of Object.entries(FIRST_GRANTS)) {
    const role = await strapi.service('admin::role').findOne({ code });
    if (role === null) continue;
    await strapi.service('admin::role').addPermissions(
      role.id,
      actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    );
  }
  await store.set({ key: 'permissions-granted', value: true });
}
