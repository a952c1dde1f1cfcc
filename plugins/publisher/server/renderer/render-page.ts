import { DEFAULT_LOCALE, type Locale, LOCALES } from '../../contract/locales';
import type { SiteBundle } from '../../contract/renderer';
import type { Ask } from '../content/answer';
import { sha256 } from '../content/hash';
import { notedContent, type Notes } from '../content/noted-content';

export interface RenderedPage {
  path: string;
  bytes: Buffer;
  hash: string;
  notes: Notes;
}

/** A page that could not be rendered; what it had asked by then is noted, so a mended answer tries it again. */
export class RenderError extends Error {
  constructor(
    readonly path: string,
    readonly notes: Notes,
    cause: unknown,
    /** The status the site answered with, where it answered at all. */
    readonly status?: number,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export function localeOf(path: string): Locale {
  return LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;
}

/** @throws RenderError when the page throws or has no content at that address. */
export async function renderPage(
  bundle: SiteBundle,
  path: string,
  ask: Ask,
  options: { origin: string; preview: boolean },
): Promise<RenderedPage> {
  const locale = localeOf(path);
  const { content, notes } = notedContent(locale, ask);
  const { status, body } = await bundle
    .render(path, { content, answer: null, ...options })
    .catch((error: unknown) => {
      throw new RenderError(path, notes, error);
    });
  if (status !== 200 && path !== bundle.notFoundPath(locale)) {
    throw new RenderError(path, notes, `The page answered with status ${status}.`, status);
  }
  const bytes = Buffer.from(body);
  return { path, bytes, hash: sha256(bytes), notes };
}
