import type { Entry } from './content';
import type { AddressedType } from './paths';

/** The picture that stands for a page where its address is shared, as Open Graph likes it. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** To be raised when pictures are drawn differently: all are drawn again then. */
export const PICTURE_EDITION = 1;

/** The address of a page's picture, beside the trees of the site, for no whole render has to draw them: `/novini/remont/` → `/kartinki/novini/remont/1200x630.png`. */
export const picturePath = (page: string): string =>
  `/kartinki${page}${PICTURE.width}x${PICTURE.height}.png`;

/** What a picture says. */
export interface PictureWords {
  title: string;
  /** The type of the entry; null for the site as a whole. */
  type: AddressedType | null;
  settings: Entry<'site-settings'>;
}
