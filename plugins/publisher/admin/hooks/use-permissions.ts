import { useRBAC } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/endpoints/actions';

// `useRBAC` compares by identity what it was asked, and names an answer by the last part of the action.
const OF_ENTRIES = permissions(ACTIONS.readEntries, ACTIONS.scheduleEntries);
const OF_SITE = permissions(ACTIONS.manageSite);

function permissions(...actions: string[]) {
  return actions.map((action) => ({ action, subject: null }));
}

/** What the person at work may do with entries; nothing until it is known. */
export function useEntryPermissions(): { canRead: boolean; canSchedule: boolean } {
  const { canRead = false, canSchedule = false } = useRBAC(OF_ENTRIES).allowedActions;
  return { canRead, canSchedule };
}

/** Whether the person at work may restore versions and have everything rendered. */
export function useCanManageSite(): boolean {
  return useRBAC(OF_SITE).allowedActions['canManage'] ?? false;
}
