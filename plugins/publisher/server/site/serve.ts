import type { Context, Next } from 'koa';
import { homePath, NEWEST_FILE } from '../../contract/paths';
import { withdrawalPath } from '../../contract/withdrawals';
import { addressHash, type FormerAddress } from '../drain/former-addresses';
import { localeOf } from '../renderer/render-page';
import { message } from '../messages';
import { ProjectionError } from '../projection';
import { answerFile } from './answer-file';
import type { FormerAddresses } from './former';
import type { SiteFile, SiteFiles } from './site-files';

export interface SiteParts {
  files: SiteFiles;
  former: FormerAddresses;
  /** The page of a draft; null where the address is unknown or has expired. */
  preview(token: string): Promise<string | null>;
}

/** Answered by Strapi; looking for files there would only cost time. */
const UPLOAD = /^\/uploads\//;
const NOT_THE_SITE = /^\/(?:api|admin|uploads)(?:\/|$)/;
const PREVIEW = /^\/preview\/([\w-]{43})$/;

/** Serves the public site: files, redirects, 410 and the site's own page for what is not there. */
export async function serveSite(parts: SiteParts, ctx: Context, next: Next): Promise<void> {
  if ((ctx.method !== 'GET' && ctx.method !== 'HEAD') || NOT_THE_SITE.test(ctx.path)) {
    await next();
    if (ctx.status === 404 && UPLOAD.test(ctx.path)) await answerTakenAway(parts, ctx);
    return;
  }
  const file = await parts.files.at(ctx.path);
  if (file !== null) {
    if (ctx.path.endsWith(`/${NEWEST_FILE}`)) leadOn(ctx, file);
    else answerFile(ctx, file);
    return;
  }
  const token = PREVIEW.exec(ctx.path)?.[1];
  if (token !== undefined) return answerPreview(parts, ctx, token);
  if (await answerFormer(parts, ctx)) return;
  await next();
  // Strapi answers in JSON what it does not know; a person gets a page.
  if (ctx.status === 404 && ctx.accepts('json', 'html') === 'html') {
    await answerNotFound(parts, ctx, 404);
  }
}

const LEADS_TO = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

/** Programs follow a redirect, not a page that leads on; where it leads stands in the page. */
function leadOn(ctx: Context, file: SiteFile): void {
  const target = LEADS_TO.exec(file.bytes.toString())?.[1];
  if (target === undefined) return answerFile(ctx, file);
  ctx.set('Cache-Control', 'no-cache');
  ctx.status = 302;
  ctx.redirect(target.replaceAll('&#38;', '&'));
}

async function answerFormer(parts: SiteParts, ctx: Context): Promise<boolean> {
  const withSlash = ctx.path.endsWith('/') ? ctx.path : `${ctx.path}/`;
  const former = await formerAt(parts, ctx.path);
  if (former?.target === null) {
    await answerGone(parts, ctx, former);
    return true;
  }
  const isPage = withSlash !== ctx.path && (await parts.files.at(withSlash)) !== null;
  const destination = former?.target ?? (isPage ? withSlash : undefined);
  if (destination === undefined) return false;
  ctx.set('Cache-Control', 'no-cache');
  ctx.status = 301;
  ctx.redirect(destination + ctx.search);
  return true;
}

const BELOW_A_PAGE = /^(.*\/)([\w-]+\.ics|fayl\/?)$/;

/** What became of an address; its calendar and its newest file follow a page. */
async function formerAt({ former }: SiteParts, path: string): Promise<FormerAddress | undefined> {
  const [, page, file] = BELOW_A_PAGE.exec(path) ?? [];
  if (page === undefined || file === undefined) {
    return former.at(path.endsWith('/') ? path : `${path}/`);
  }
  const found = await former.at(page);
  return found?.target ? { ...found, path, target: found.target + file } : found;
}

/** A page that says when and why where it was withdrawn; the page for what is not there otherwise. */
async function answerGone(
  parts: SiteParts,
  ctx: Context,
  { withdrawal }: FormerAddress,
): Promise<void> {
  const page =
    withdrawal === null
      ? null
      : await parts.files.at(withdrawalPath(withdrawal, localeOf(ctx.path)));
  if (page === null) await answerNotFound(parts, ctx, 410);
  else answerFile(ctx, page, 410);
}

/** A file that was taken away says so; one that never was stays what it is. */
async function answerTakenAway(parts: SiteParts, ctx: Context): Promise<void> {
  const former = await parts.former.at(addressHash(ctx.path));
  if (former !== undefined) await answerGone(parts, ctx, former);
}

async function answerPreview(parts: SiteParts, ctx: Context, token: string): Promise<void> {
  const page = await parts.preview(token).catch((error: unknown) => {
    // Edited since the address was given into something the site cannot show: its editor reads why.
    if (error instanceof ProjectionError) return error;
    throw error;
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.set('X-Robots-Tag', 'noindex');
  if (page === null) return answerNotFound(parts, ctx, 404);
  if (page instanceof ProjectionError) {
    ctx.status = 422;
    ctx.type = '.txt';
    ctx.body = Object.values(page.messages).join('\n');
    return;
  }
  ctx.type = '.html';
  ctx.body = page;
}

/** The site's own page where it has one; before the first publication a sentence must do. */
async function answerNotFound(parts: SiteParts, ctx: Context, status: 404 | 410): Promise<void> {
  const locale = localeOf(ctx.path);
  const page = await parts.files.at(`${homePath(locale)}404.html`);
  if (page !== null) {
    answerFile(ctx, page, status);
    return;
  }
  ctx.status = 503;
  ctx.type = '.txt';
  ctx.set('Retry-After', '5');
  ctx.body = message(locale, 'site.not-yet');
}
