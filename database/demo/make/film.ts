/** Records the demo's film into `../files`: slides drawn from its pictures, without sound. */
import { readFile, writeFile } from 'node:fs/promises';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { fontFaces } from './html.ts';

const PICTURES = new URL('../pictures/', import.meta.url);
const FILM = new URL('../files/tri-stapki.webm', import.meta.url);

/** What `files/tri-stapki.*.vtt` tell, above the picture: captions stand below. */
const SLIDES = [
  { picture: 'valley', words: ['Как се чува мнението Ви', 'Три стъпки'] },
  { picture: 'round-table', words: ['1. Пишете ни', 'от телефона, на хартия или на място'] },
  { picture: 'library', words: ['2. Получавате код', 'с него следите преписката си'] },
  { picture: 'council-hall', words: ['3. Идва отговор', 'със становище и мотиви'] },
];

const slides = await Promise.all(
  SLIDES.map(async ({ picture, words }) => {
    const bytes = await readFile(new URL(`${picture}.jpg`, PICTURES));
    return { words, address: `data:image/jpeg;base64,${bytes.toString('base64')}` };
  }),
);
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();
await page.setContent(
  `<style>${await fontFaces()}</style><canvas width="640" height="360"></canvas>`,
);
await page.evaluate('document.fonts.ready');
const film = await page.evaluate(record, slides);
await browser.close();
await writeFile(FILM, Buffer.from(film, 'base64'));
process.stdout.write(`tri-stapki.webm ${Math.round((film.length * 3) / 4 / 1024)} kB\n`);

/** Runs in the page: shows each slide for four seconds and records what the canvas shows. */
async function record(shown: readonly { words: string[]; address: string }[]): Promise<string> {
  const SECONDS = 4;
  const canvas = document.querySelector('canvas');
  const brush = canvas?.getContext('2d');
  if (!canvas || !brush) throw new Error('There is nothing to draw on.');
  const pictures = await Promise.all(
    shown.map(async ({ address }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image;
    }),
  );
  const recorder = new MediaRecorder(canvas.captureStream(5), {
    mimeType: 'video/webm;codecs=vp9',
    videoBitsPerSecond: 150_000,
  });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  const draw = (second: number): void => {
    const index = Math.min(Math.floor(second / SECONDS), shown.length - 1);
    const [image, slide] = [pictures[index], shown[index]];
    if (!image || !slide) return;
    brush.drawImage(image, 0, 100, 1600, 900, 0, 0, 640, 360);
    brush.fillStyle = '#f6ecd9';
    brush.fillRect(0, 0, 640, 100);
    brush.fillStyle = '#1f5f6b';
    brush.textAlign = 'center';
    for (const [line, words] of slide.words.entries()) {
      brush.font = line === 0 ? '700 34px "Sofia Sans"' : '500 24px "Sofia Sans"';
      brush.fillText(words, 320, 46 + line * 34);
    }
  };
  draw(0);
  recorder.start();
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const second = (performance.now() - begun) / 1000;
      draw(second);
      if (second < shown.length * SECONDS) return;
      clearInterval(timer);
      resolve();
    }, 100);
  });
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
