import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract';
import { message } from './messages';

const NAMES = {
  [ACTIONS.readMails]: 'permission.mails.read',
  [ACTIONS.manageMails]: 'permission.mails.manage',
} as const;

/** As much of Strapi's service as is used here; it has no types. */
interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(
    Object.entries(NAMES).map(([uid, name]) => ({
      section: 'plugins',
      displayName: message('bg', name),
      uid: uid.replace('plugin::notifications.', ''),
      pluginName: 'notifications',
    })),
  );
}
