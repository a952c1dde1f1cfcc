import type { Address } from '@dialozi/platform/admin';
import type {
  brokenLinks,
  confirmNumbers,
  createPreview,
  createSchedule,
  deleteSchedule,
  entryChecks,
  entryHistory,
  entryStatus,
  endUrgent,
  renderWhole,
  restoreVersion,
  sendUrgent,
  siteState,
  staffHome,
  urgentDesk,
  withdrawEntry,
  withdrawFile,
} from '../../contract/endpoints';

export const ENTRY_STATUS: Address<typeof entryStatus> = {
  id: 'publisher.entry-status',
  method: 'GET',
  path: '/entries/:type/:documentId/:locale',
};

export const ENTRY_CHECKS: Address<typeof entryChecks> = {
  id: 'publisher.entry-checks',
  method: 'GET',
  path: '/entries/:type/:documentId/:locale/checks',
};

export const CONFIRM_NUMBERS: Address<typeof confirmNumbers> = {
  id: 'publisher.confirm-numbers',
  method: 'POST',
  path: '/entries/:type/:documentId/:locale/numbers',
};

export const WITHDRAW_ENTRY: Address<typeof withdrawEntry> = {
  id: 'publisher.withdraw-entry',
  method: 'POST',
  path: '/entries/:type/:documentId/withdrawal',
};

export const WITHDRAW_FILE: Address<typeof withdrawFile> = {
  id: 'publisher.withdraw-file',
  method: 'POST',
  path: '/entries/:type/:documentId/files/:fileId/withdrawal',
};

export const CREATE_PREVIEW: Address<typeof createPreview> = {
  id: 'publisher.create-preview',
  method: 'POST',
  path: '/previews',
};

export const CREATE_SCHEDULE: Address<typeof createSchedule> = {
  id: 'publisher.create-schedule',
  method: 'POST',
  path: '/schedules',
};

export const DELETE_SCHEDULE: Address<typeof deleteSchedule> = {
  id: 'publisher.delete-schedule',
  method: 'DELETE',
  path: '/schedules/:id',
};

export const SITE_STATE: Address<typeof siteState> = {
  id: 'publisher.site-state',
  method: 'GET',
  path: '/site',
};

export const RESTORE_VERSION: Address<typeof restoreVersion> = {
  id: 'publisher.restore-version',
  method: 'POST',
  path: '/site/versions/:id/restore',
};

export const RENDER_WHOLE: Address<typeof renderWhole> = {
  id: 'publisher.render-whole',
  method: 'POST',
  path: '/site/render',
};

export const ENTRY_HISTORY: Address<typeof entryHistory> = {
  id: 'publisher.entry-history',
  method: 'GET',
  path: '/history/:type/:documentId',
};

export const STAFF_HOME: Address<typeof staffHome> = {
  id: 'publisher.staff-home',
  method: 'GET',
  path: '/home',
};

export const BROKEN_LINKS: Address<typeof brokenLinks> = {
  id: 'publisher.broken-links',
  method: 'GET',
  path: '/links',
};

export const URGENT_DESK: Address<typeof urgentDesk> = {
  id: 'publisher.urgent-desk',
  method: 'GET',
  path: '/urgent',
};

export const SEND_URGENT: Address<typeof sendUrgent> = {
  id: 'publisher.send-urgent',
  method: 'POST',
  path: '/urgent',
};

export const END_URGENT: Address<typeof endUrgent> = {
  id: 'publisher.end-urgent',
  method: 'POST',
  path: '/urgent/:documentId/end',
};
