import type { FormAnswer } from '@dialozi/platform';
import type { Content } from './content';
import type { Locale } from './locales';
import type { PictureWords } from './pictures';

/** What the renderer puts into `Astro.locals` for every page. */
export interface PageLocals {
  content: Content;
  /** The origin of the public site, without a slash at the end; canonical addresses begin with it. */
  origin: string;
  /** True for an editor's preview of a draft: the layout says so and search engines are kept out. */
  preview: boolean;
  /** What a form was answered; null on a page that is a file. */
  answer: FormAnswer | null;
}

/**
 * Feeds, open data and other files for machines are in families with this beginning: they follow
 * behind the pages, and changes that come meanwhile are written into them together.
 */
export const FOLLOWS = 'follows/';

/**
 * A family of pages whose addresses are not those of single entries: home, lists, archive pages.
 * `addresses` gives those of `content.locale`, so it is asked once for each language. It asks
 * `content` how many there are; its reads are noted like those of a page, so the family is counted
 * again when an answer would differ.
 */
export interface RouteFamily {
  /** Begins with `FOLLOWS` where its files may be written after all pages. */
  name: string;
  addresses(content: Content): Promise<string[]>;
}

export interface Rendered {
  status: number;
  body: string | Uint8Array;
  contentType: string;
}

/** What the site's build (`site/dist/server/entry.mjs`) exports. */
export interface SiteBundle {
  render(path: string, locals: PageLocals): Promise<Rendered>;
  families: RouteFamily[];
  /** Draws the picture of a page as PNG. */
  drawPicture(words: PictureWords): Promise<Uint8Array>;
  /** The address of the page that stands for „няма такава страница“. */
  notFoundPath(locale: Locale): string;
}
