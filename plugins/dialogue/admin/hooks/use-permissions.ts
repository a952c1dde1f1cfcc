import { useRBAC } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/actions';

// `useRBAC` compares by identity what it was asked, and names an answer by the last part of the action:
// the two that end in `manage` are asked for apart.
const OF_CASES = permissions(ACTIONS.workCases, ACTIONS.registerCases, ACTIONS.eraseCases);
const OF_REPLIES = permissions(ACTIONS.manageReplies);
const OF_CALENDAR = permissions(ACTIONS.manageCalendar);

function permissions(...actions: string[]) {
  return actions.map((action) => ({ action, subject: null }));
}

export interface CasePermissions {
  canWork: boolean;
  canRegister: boolean;
  canErase: boolean;
}

/** What the person at work may do with cases; nothing until it is known. */
export function useCasePermissions(): CasePermissions {
  const {
    canWork = false,
    canRegister = false,
    canErase = false,
  } = useRBAC(OF_CASES).allowedActions;
  return { canWork, canRegister, canErase };
}

/** What of the office the person at work may change. */
export function useOfficePermissions(): { canManageReplies: boolean; canManageCalendar: boolean } {
  const replies = useRBAC(OF_REPLIES).allowedActions;
  const calendar = useRBAC(OF_CALENDAR).allowedActions;
  return {
    canManageReplies: replies['canManage'] ?? false,
    canManageCalendar: calendar['canManage'] ?? false,
  };
}
