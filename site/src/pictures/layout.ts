import { PICTURE } from '@dialozi/publisher/contract/pictures';
import type { Scheme } from '../theme/theme';

/** An element as satori takes it: flexbox, in pixels. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

interface Words {
  section: string;
  title: string;
  site: string;
  colours: Scheme;
  fontFamily: string;
}

const MARGIN = 72;
const WIDTH = PICTURE.width - 2 * MARGIN;
/** Titles of up to 40 letters are large, of more than 110 small; none takes more than four lines. */
const sizeOf = (title: string): number => (title.length <= 40 ? 84 : title.length <= 110 ? 66 : 54);

const box = (style: Record<string, string | number>, children: string | Box[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** Section above, title in the middle, the site's name below, a bar at the foot. */
export function layout({ section, title, site, colours, fontFamily }: Words): Box {
  return box(
    {
      ...PICTURE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: MARGIN,
      background: colours.deep,
      borderBottom: `24px solid ${colours.far}`,
      color: '#ffffff',
      fontFamily,
    },
    [
      box({ fontSize: 34 }, section),
      box(
        {
          display: 'block',
          width: WIDTH,
          fontSize: sizeOf(title),
          fontWeight: 700,
          lineHeight: 1.15,
          lineClamp: 4,
        },
        title,
      ),
      box({ fontSize: 34 }, site),
    ],
  );
}
