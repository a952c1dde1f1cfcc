/** Draws the demo's pictures into `../pictures`; with names after the command, only those. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { logo } from './scenes/logo.ts';
import { scenes } from './scenes/index.ts';

const FOLDER = new URL('../pictures/', import.meta.url);
const wanted = process.argv.slice(2);

await mkdir(FOLDER, { recursive: true });
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const jpeg = await sharp(Buffer.from(draw()))
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
  await writeFile(new URL(`${name}.jpg`, FOLDER), jpeg);
  process.stdout.write(`${name}.jpg ${Math.round(jpeg.length / 1024)} kB\n`);
}

await sharp(Buffer.from(logo()))
  .png({ palette: true })
  .toFile(fileURLToPath(new URL('logo.png', FOLDER)));
