import { useRBAC } from '@strapi/strapi/admin';

// As in the contract, whose zod stays out of the admin.
export const READ = [{ action: 'plugin::platform.audit.read', subject: null }];
// `useRBAC` compares by identity what it was asked.
const EXPORT = [{ action: 'plugin::platform.audit.export', subject: null }];

/** Whether the person at work may take the log away as a file. */
export function useCanExport(): boolean {
  return useRBAC(EXPORT).allowedActions['canExport'] ?? false;
}
