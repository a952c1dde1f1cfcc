import { registerActions } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract';
import { message } from './messages';

/** Makes the permissions of the notifications known to Strapi's roles. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, 'notifications', {
    [ACTIONS.readMails]: message('bg', 'permission.mails.read'),
    [ACTIONS.manageMails]: message('bg', 'permission.mails.manage'),
  });
}
