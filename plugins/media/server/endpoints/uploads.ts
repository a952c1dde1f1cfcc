import { implement } from '@dialozi/platform/server';
import type { Context } from 'koa';
import {
  beginUpload,
  cancelUpload,
  listUploads,
  sendPart,
  uploadAbilities,
  uploadState,
} from '../../contract/uploads';
import { finishUpload, isSettled, madeOf } from '../uploads/finish';
import { parts } from '../uploads/parts';
import { addUpload, removeUpload, unfinishedOf, uploadOf, type UploadRow } from '../uploads/rows';
import { wantedFile } from '../uploads/wanted-file';

export const endpoints = [
  implement(listUploads, async ({ strapi, user }) => ({
    uploads: (await unfinishedOf(strapi.db.connection, user.id)).map(
      ({ id, name, size, begun_at: begunAt }) => ({ id, name, size, begunAt }),
    ),
  })),
  implement(beginUpload, async ({ input: { headers }, ctx, strapi, user }) => {
    const database = strapi.db.connection;
    const wanted = await wantedFile(database, headers['upload-metadata'], headers['upload-length']);
    const id = await addUpload(strapi, user.id, wanted);
    try {
      await parts(strapi).answer(ctx, { headers, id });
    } catch (error) {
      await removeUpload(database, id);
      throw error;
    }
    return null;
  }),
  implement(uploadState, async ({ input: { params, headers }, ctx, strapi, user }) => {
    const upload = await uploadOf(strapi.db.connection, user.id, params.id);
    if (isSettled(upload)) tellAllHasCome(ctx, upload);
    else await parts(strapi).answer(ctx, { headers });
    return null;
  }),
  implement(sendPart, async ({ input: { params, headers }, ctx, strapi, user }) => {
    const upload = await uploadOf(strapi.db.connection, user.id, params.id);
    if (!isSettled(upload)) {
      const offset = await parts(strapi).answer(ctx, { headers, hasBytes: true });
      if (offset !== upload.size) return null;
    }
    const made = isSettled(upload) ? madeOf(upload) : await finishUpload(strapi, user, upload.id);
    tellAllHasCome(ctx, upload);
    ctx.status = 200;
    return made;
  }),
  implement(cancelUpload, async ({ input: { params }, ctx, strapi, user }) => {
    const upload = await uploadOf(strapi.db.connection, user.id, params.id);
    await removeUpload(strapi.db.connection, upload.id);
    ctx.set('Tus-Resumable', '1.0.0');
    return null;
  }),
  implement(uploadAbilities, async ({ ctx, strapi }) => {
    await parts(strapi).answer(ctx, { headers: {} });
    return null;
  }),
];

/** What became of it is asked for by an empty part at the end. */
function tellAllHasCome(ctx: Context, { size }: UploadRow): void {
  ctx.set({ 'Tus-Resumable': '1.0.0', 'Upload-Offset': `${size}`, 'Upload-Length': `${size}` });
}
