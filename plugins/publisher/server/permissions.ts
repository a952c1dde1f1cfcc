import { registerActions } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract/endpoints/actions';
import { message } from './messages';

/** Makes the publisher's permissions known to Strapi's roles. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, 'publisher', {
    [ACTIONS.readSite]: message('bg', 'site.permission.read'),
    [ACTIONS.manageSite]: message('bg', 'site.permission.manage'),
    [ACTIONS.readEntries]: message('bg', 'entries.permission.read'),
    [ACTIONS.scheduleEntries]: message('bg', 'entries.permission.schedule'),
    [ACTIONS.sendUrgent]: message('bg', 'urgent.permission.send'),
    [ACTIONS.withdrawEntries]: message('bg', 'entries.permission.withdraw'),
    [ACTIONS.confirmNumbers]: message('bg', 'entries.permission.confirm'),
  });
}
