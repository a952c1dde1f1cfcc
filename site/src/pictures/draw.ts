import { PICTURE, type PictureWords } from '@dialozi/publisher/contract/pictures';
import satori from 'satori';
import sharp from 'sharp';
import { themeFrom } from '../theme/theme';
import { texts } from '../text/messages';
import { FAMILIES, fonts } from './fonts';
import { layout } from './layout';

/**
 * Draws the picture of a page: its section, its title, the name of the site, on the site's colour.
 * Letters become shapes here, so the machine needs no fonts.
 * @returns a PNG of 1200 × 630
 */
export async function drawPicture({ title, type, settings }: PictureWords): Promise<Uint8Array> {
  const t = texts(settings.locale);
  const picture = layout({
    section: type === null || type === 'page' ? settings.municipality : t(`section.${type}`),
    title,
    site: settings.title,
    colours: themeFrom(settings.colour).light,
    fontFamily: FAMILIES,
  });
  const svg = await satori(picture, { ...PICTURE, fonts: await fonts() });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
