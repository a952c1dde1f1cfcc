import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../../cli/src/paths.ts';
import { chromiumPath } from '../harness/chromium.ts';
import { type Figure, median } from './figures.ts';
import { peakOf } from './memory.ts';
import { messages } from './messages.ts';

const READER = join(ROOT, 'plugins/media/dist/server/extraction/child.js');
const PARAGRAPH =
  'Общинският съвет приема бюджета на Община Ботевград по приходите и по разходите, както следва. ';

/** What reading the words of a long PDF takes: the process that does it for each upload. */
export async function benchMedia(isQuick: boolean): Promise<Figure[]> {
  const pages = isQuick ? 20 : 200;
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-bench-'));
  try {
    const file = join(folder, 'budget.pdf');
    await writeFile(file, await pdfOf(pages));
    const readings = [await read(file), await read(file), await read(file)];
    return [
      {
        id: `extraction.${pages}.seconds`,
        name: messages.extraction(pages),
        value: median(readings.map(({ seconds }) => seconds)),
        unit: 's',
        aim: { atMost: 60 },
      },
      {
        id: `extraction.${pages}.memory`,
        name: messages.extractionPeak(pages),
        value: Math.max(...readings.map(({ megabytes }) => megabytes)),
        unit: 'MB',
        aim: { atMost: 512 },
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** About 3,000 letters a page. */
async function pdfOf(pages: number): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    const sheet = `<p style="break-after: page">${PARAGRAPH.repeat(32)}</p>`;
    await page.setContent(sheet.repeat(pages));
    return await page.pdf({ format: 'A4' });
  } finally {
    await browser.close();
  }
}

async function read(file: string): Promise<{ seconds: number; megabytes: number }> {
  const begun = performance.now();
  const reader = fork(READER, ['pdf', file], { stdio: 'ignore' });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(reader.pid ?? 0));
  }, 10);
  const [answer] = (await once(reader, 'message')) as [{ pages?: string[] }];
  megabytes = Math.max(megabytes, peakOf(reader.pid ?? 0));
  clearInterval(watch);
  if (answer.pages === undefined) throw new Error('The PDF of the bench could not be read.');
  return { seconds: (performance.now() - begun) / 1000, megabytes };
}
