import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract/endpoints/actions';
import { message } from './messages';

const NAMES = {
  [ACTIONS.readSite]: 'site.permission.read',
  [ACTIONS.manageSite]: 'site.permission.manage',
  [ACTIONS.readEntries]: 'entries.permission.read',
  [ACTIONS.scheduleEntries]: 'entries.permission.schedule',
} as const;

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
