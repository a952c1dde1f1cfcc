import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { extendService } from '../extend-service';
import { guard, guardReplacement, sentFile } from './index';
import { removeLeftOver } from './left-over';
import { type Provider, storedOrNothing, watchStorage } from './stored-or-nothing';

const FILE = 'plugin::upload.file';

const uploadInput = z.looseObject({
  files: z.union([sentFile.transform((file) => [file]), z.array(sentFile)]),
});
const replaceInput = z.looseObject({ file: sentFile });
const former = z.object({ mime: z.string() });

type Act = (...parameters: unknown[]) => Promise<unknown>;

/** Strapi's service of uploads, through which each of its routes stores files. */
interface UploadService {
  upload: Act;
  replace: Act;
}

/**
 * Puts the guard before Strapi's own service, not before routes: whatever stores a file goes through
 * it, also an upload from an address and what Strapi may add.
 */
export function installGuard(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    ...service,
    async upload(input: unknown, ...rest: unknown[]) {
      const parsed = uploadInput.parse(input);
      await guard(strapi, parsed.files);
      return await storedOrNothing(strapi, providerOf(strapi), () =>
        service.upload(parsed, ...rest),
      );
    },
    async replace(id: unknown, input: unknown, ...rest: unknown[]) {
      const parsed = replaceInput.parse(input);
      const row: unknown = await strapi.db.query(FILE).findOne({ where: { id } });
      const known = former.safeParse(row);
      // Strapi says that there is none.
      if (known.success) await guardReplacement(strapi, parsed.file, known.data.mime);
      return await service.replace(id, parsed, ...rest);
    },
  }));
}

/** After every plugin's `register`, which makes the provider. */
export const installUndoing = (strapi: Core.Strapi): Promise<void> =>
  watchStorage(strapi, providerOf(strapi));

/** What a process that died has left in the storage. */
export const tidyStorage = (strapi: Core.Strapi): Promise<void> =>
  removeLeftOver(strapi, providerOf(strapi));

/** Strapi sets it on its plugin, without a type. */
const providerOf = (strapi: Core.Strapi): Provider =>
  strapi.plugin('upload')['provider'] as Provider;
