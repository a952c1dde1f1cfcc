import type { Endpoint } from '@dialozi/platform';
import type {
  createPreview,
  createSchedule,
  deleteSchedule,
  entryStatus,
  renderWhole,
  restoreVersion,
  siteState,
} from '../../contract/endpoints';

/**
 * Where an endpoint is. Only types of the contract come into the admin, never its zod; the compiler
 * holds each address to the declaration it stands for.
 */
export interface Address<E extends Endpoint> {
  readonly method: E['method'];
  readonly path: E['path'];
}

export const ENTRY_STATUS: Address<typeof entryStatus> = {
  method: 'GET',
  path: '/entries/:type/:documentId/:locale',
};

export const CREATE_PREVIEW: Address<typeof createPreview> = { method: 'POST', path: '/previews' };

export const CREATE_SCHEDULE: Address<typeof createSchedule> = {
  method: 'POST',
  path: '/schedules',
};

export const DELETE_SCHEDULE: Address<typeof deleteSchedule> = {
  method: 'DELETE',
  path: '/schedules/:id',
};

export const SITE_STATE: Address<typeof siteState> = { method: 'GET', path: '/site' };

export const RESTORE_VERSION: Address<typeof restoreVersion> = {
  method: 'POST',
  path: '/site/versions/:id/restore',
};

export const RENDER_WHOLE: Address<typeof renderWhole> = { method: 'POST', path: '/site/render' };
