import { Readable } from 'node:stream';
import { codeOfStatus, Problem, rowsOf, type Transaction } from '@dialozi/platform/server';
import { FileStore } from '@tus/file-store';
import { Server, Upload } from '@tus/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LARGEST_FILE } from '../../domain/file-kinds';
import { partsFolder } from './folder';
import { uploadRow, UPLOADS, type UploadRow } from './rows';

/** Where uploads are found; their ids follow. */
const ADDRESS = '/media/uploads';
/** An upload is kept for so long after it was begun. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

/** What of an answer of tus is for its caller; the rest is about other origins. */
const ANSWERED = ['location', 'tus-', 'upload-'];

/** A request as tus is to see it. */
export interface TusRequest {
  headers: Readonly<Record<string, string | number | undefined>>;
  /** Of the upload that is begun. */
  id?: string;
  hasBytes?: boolean;
}

/** The protocol tus 1.0.0 as its own library speaks it; what it is to know of an upload is in our rows. */
export class Parts {
  private readonly store: FileStore;
  private readonly tus: Server;
  /** The ids of uploads that are being begun: tus asks for a name by the request. */
  private readonly begun = new WeakMap<object, string>();

  constructor(database: Transaction) {
    const directory = partsFolder();
    this.store = new FileStore({
      directory,
      expirationPeriodInMilliseconds: KEPT_MS,
      configstore: {
        async get(id) {
          const [row] = await rowsOf(database, uploadRow, `${UPLOADS} WHERE u.id = ?`, [id]);
          return row === undefined ? undefined : uploadFrom(row);
        },
        // The row stands before tus hears of the upload.
        set: () => Promise.resolve(),
        async delete(id) {
          await database.raw('DELETE FROM media_uploads WHERE id = ?', [id]);
        },
      },
    });
    this.store.extensions = ['creation', 'termination', 'expiration'];
    this.tus = new Server({
      path: ADDRESS,
      relativeLocation: true,
      maxSize: LARGEST_FILE,
      datastore: this.store,
      namingFunction: (request) => {
        const id = this.begun.get(request);
        if (id === undefined) throw new Error('An upload was begun that has no row');
        return id;
      },
    });
  }

  /**
   * Has tus answer a request.
   * @returns how many bytes of the upload have come, where the answer says so
   * @throws {Problem} where tus refuses.
   */
  async answer(
    ctx: Context,
    { headers, id, hasBytes = false }: TusRequest,
  ): Promise<number | null> {
    const request = new Request(`http://localhost${ctx.path}`, {
      method: ctx.method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)] as [string, string]],
      ),
      ...(hasBytes ? { body: Readable.toWeb(ctx.req), duplex: 'half' } : {}),
    });
    if (id !== undefined) this.begun.set(request, id);
    const answer = await this.tus.handleWeb(request);
    if (answer.status >= 500) throw new Error(`tus: ${await answer.text()}`);
    if (answer.status >= 400) throw new Problem(codeOfStatus(answer.status));
    for (const [name, value] of answer.headers) {
      if (ANSWERED.some((beginning) => name.startsWith(beginning))) ctx.set(name, value);
    }
    const offset = answer.headers.get('upload-offset');
    return offset === null ? null : Number(offset);
  }
}

function uploadFrom(row: UploadRow): Upload {
  const { id, size, name, alternative_text, folder_id, begun_at: creation_date } = row;
  const metadata = {
    filename: name,
    ...(folder_id === null ? {} : { folder: String(folder_id) }),
    ...(alternative_text === null ? {} : { alternativeText: alternative_text }),
  };
  // How much has come, tus sees from the file.
  return new Upload({ id, size, offset: 0, metadata, creation_date });
}

export const parts = (strapi: Core.Strapi): Parts => strapi.plugin('media').service<Parts>('parts');
