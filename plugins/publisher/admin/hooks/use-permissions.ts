import { useRBAC } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/endpoints/actions';

// `useRBAC` compares by identity what it was asked, and names an answer by the last part of the action.
const OF_ENTRIES = permissions(
  ACTIONS.readEntries,
  ACTIONS.scheduleEntries,
  ACTIONS.confirmNumbers,
  ACTIONS.withdrawEntries,
);
const OF_SITE = permissions(ACTIONS.manageSite);

function permissions(...actions: string[]) {
  return actions.map((action) => ({ action, subject: null }));
}

interface EntryPermissions {
  canRead: boolean;
  canSchedule: boolean;
  canConfirm: boolean;
  canWithdraw: boolean;
}

/** What the person at work may do with entries; nothing until it is known. */
export function useEntryPermissions(): EntryPermissions {
  const {
    canRead = false,
    canSchedule = false,
    canConfirm = false,
    canWithdraw = false,
  } = useRBAC(OF_ENTRIES).allowedActions;
  return { canRead, canSchedule, canConfirm, canWithdraw };
}

/** Whether the person at work may restore versions and have everything rendered. */
export function useCanManageSite(): boolean {
  return useRBAC(OF_SITE).allowedActions['canManage'] ?? false;
}
