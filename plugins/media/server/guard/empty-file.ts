import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { extendController } from '../extend-service';
import { guard, sentFile } from './index';

const emptyFile = z.object({ files: z.object({ files: sentFile.extend({ size: z.literal(0) }) }) });

type Handler = (ctx: Context) => Promise<unknown>;
type UploadController = Record<'upload' | 'uploadFile', Handler>;

/**
 * Strapi takes a single file without a byte for none: it says so in English, or changes only the
 * words about the file that was to be replaced. Ours is told before, and by its name.
 */
export function refuseEmptyFile(strapi: Core.Strapi): void {
  extendController<UploadController>(strapi, 'plugin::upload.admin-upload', (controller) => {
    const refusing =
      (name: keyof UploadController): Handler =>
      async (ctx) => {
        const { data } = emptyFile.safeParse(ctx.request);
        if (data !== undefined) await guard(strapi, [data.files.files]);
        return await controller[name](ctx);
      };
    return { ...controller, upload: refusing('upload'), uploadFile: refusing('uploadFile') };
  });
}
