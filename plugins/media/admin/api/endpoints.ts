import type { Address } from '@dialozi/platform/admin';
import type { Answer } from '@dialozi/platform';
import type { cancelUpload, listUploads, sendPart } from '../../contract/uploads';

export const LIST_UPLOADS: Address<typeof listUploads> = {
  id: 'media.list-uploads',
  method: 'GET',
  path: '/uploads',
};

export const CANCEL_UPLOAD: Address<typeof cancelUpload> = {
  id: 'media.cancel-upload',
  method: 'DELETE',
  path: '/uploads/:id',
};

/** Where files are sent to, by the protocol tus. */
export const UPLOADS_PATH = '/media/uploads';

export type UnfinishedUpload = Answer<typeof listUploads>['uploads'][number];
export type MadeFile = NonNullable<Answer<typeof sendPart>>;
