import { registerActions } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../contract';
import { message } from './messages';

/** Makes the permissions of the dialogue known to Strapi's roles. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, 'dialogue', {
    [ACTIONS.readCases]: message('bg', 'permission.cases.read'),
    [ACTIONS.workCases]: message('bg', 'permission.cases.work'),
    [ACTIONS.registerCases]: message('bg', 'permission.cases.register'),
    [ACTIONS.eraseCases]: message('bg', 'permission.cases.erase'),
    [ACTIONS.manageReplies]: message('bg', 'permission.replies.manage'),
    [ACTIONS.manageCalendar]: message('bg', 'permission.calendar.manage'),
  });
}
