import { useRBAC } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/actions';

// `useRBAC` compares by identity what it was asked, and names an answer by the last part of the action.
const MANAGE = [{ action: ACTIONS.manageMails, subject: null }];

/** Whether the person at work may have mails sent again and give them up. */
export function useCanManageMails(): boolean {
  return useRBAC(MANAGE).allowedActions['canManage'] ?? false;
}
