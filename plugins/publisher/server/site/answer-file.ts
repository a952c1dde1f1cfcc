import type { Context } from 'koa';
import type { SiteFile } from './site-files';

const A_YEAR = 'public, max-age=31536000, immutable';
/** Kept by the browser but asked for each time: a page is new the moment it is published. */
const ASK_AGAIN = 'no-cache';

/** Answers with a file of the site, compressed where the browser takes it. */
export function answerFile(ctx: Context, file: SiteFile, status: 200 | 404 | 410 = 200): void {
  ctx.set('ETag', file.etag);
  ctx.set('Cache-Control', file.immutable ? A_YEAR : ASK_AGAIN);
  ctx.set('Vary', 'Accept-Encoding');
  ctx.type = file.extension;
  ctx.status = status;
  if (status === 200 && ctx.get('If-None-Match').includes(file.etag)) {
    ctx.status = 304;
    return;
  }
  if (file.gzip !== null && ctx.get('Accept-Encoding').includes('gzip')) {
    ctx.set('Content-Encoding', 'gzip');
    ctx.body = file.gzip;
  } else {
    ctx.body = file.bytes;
  }
}
