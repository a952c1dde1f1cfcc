import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { adminApi, adminToken, sharedPlatform } from '../../../../tests/harness';
import { picture } from './made-files';
import { type Kept, sends } from './sends';

const staff = adminApi(adminToken('editor'));
const remove = (files: readonly Kept[]) =>
  staff.post('/upload/actions/bulk-delete', { fileIds: files.map(({ id }) => id) });

const stored = (url: string): Promise<Buffer> =>
  readFile(path.join(sharedPlatform().dataFolder, 'public', 'uploads', path.basename(url)));

/** A photograph as a telephone makes it: lying on its side, with the place it was taken at. */
const photograph = (format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> =>
  sharp({ create: { width: 2600, height: 1300, channels: 3, background: '#276749' } })
    .withExif({
      IFD0: { Make: 'DialoziPhone' },
      IFD3: { GPSLatitude: '42/1 54/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">DialoziPlace</x:xmpmeta>')
    .toFormat(format)
    .toBuffer();

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'of a %s nothing is kept but what is seen, upright, in sizes',
  async (format) => {
    const sent = await photograph(format);
    expect(sent.includes('DialoziPhone')).toBe(true);
    const { status, files } = await sends([{ name: `snimka.${format}`, bytes: sent }]);
    expect(status).toBe(201);
    const [file] = files;
    expect(file).toMatchObject({ width: 1200, height: 2400 });
    const sizes = Object.values(file?.formats ?? {});
    const widths = [400, 800, 1200];
    for (const mime of ['image/avif', 'image/webp']) {
      const made = sizes.filter((size) => size.mime === mime && size.width >= 400);
      expect(made.map(({ width }) => width)).toEqual(expect.arrayContaining(widths));
    }
    for (const { url } of [...files, ...sizes]) {
      const bytes = await stored(url);
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      for (const told of ['DialoziPhone', 'DialoziPlace']) expect(bytes.includes(told)).toBe(false);
    }
    await remove(files);
  },
);

test('a small picture gets its own width in the better formats, an animation keeps moving', async () => {
  const { files: small } = await sends([{ name: 'a.png', bytes: await picture('png', 300, 200) }]);
  expect(Object.keys(small[0]?.formats ?? {}).sort()).toEqual(['avif300', 'thumbnail', 'webp300']);
  const frames = await Promise.all(
    ['#ff0000', '#0000ff'].map((background) =>
      sharp({ create: { width: 500, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { files: moving } = await sends([{ name: 'a.gif', bytes: gif }]);
  const webp = moving[0]?.formats?.['webp400'];
  expect(webp).toMatchObject({ width: 400, height: 240 });
  expect((await sharp(await stored(webp?.url ?? '')).metadata()).pages).toBe(2);
  expect((await sharp(await stored(moving[0]?.url ?? '')).metadata()).pages).toBe(2);
  await remove([...small, ...moving]);
});
