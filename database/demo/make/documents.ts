/** Prints the demo's documents into `../files`; with names after the command, only those. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { documentPage, FOOTER, fontFaces } from './html.ts';
import { leaflet } from './leaflet.ts';
import { manuscript } from './markup.ts';
import { poster } from './poster.ts';
import { scannedSheets } from './scan.ts';
import { wordFile } from './word.ts';

const FILES = new URL('../files/', import.meta.url);
const TEXTS = new URL('./texts/', import.meta.url);
const PDF = [
  'naredba-obshtestven-red',
  'byudzhet-nakratko',
  'doklad-dostapnost-sgradi',
  'otchet-energia',
  'metodika-politiki',
  'narachnik-grazhdanin',
];
const DOCX = ['protokol-chekanitsa', 'programa-mladi-hora', 'dopitvane-cheshmi'];
/** What was published before it was corrected: the sum in its last table does not add up. */
const FIRST_SURVEY = 'dopitvane-cheshmi-parva';
const SCAN = 'obhod-cheshmi';

const wanted = process.argv.slice(2);
const chosen = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const textOf = (name: string): Promise<string> => readFile(new URL(`${name}.txt`, TEXTS), 'utf8');
const read = async (name: string) => manuscript(await textOf(name));

async function save(name: string, bytes: Buffer): Promise<void> {
  await writeFile(new URL(name, FILES), bytes);
  process.stdout.write(`${name} ${Math.round(bytes.length / 1024)} kB\n`);
}

await mkdir(FILES, { recursive: true });
const fonts = await fontFaces();
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();

/** Tagged, with bookmarks from the headings, in the size the style sheet asks for. */
async function print(html: string, footer?: string): Promise<Buffer> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  return page.pdf({
    tagged: true,
    outline: true,
    printBackground: true,
    preferCSSPageSize: true,
    ...(footer !== undefined && {
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    }),
  });
}

for (const name of PDF.filter(chosen)) {
  await save(`${name}.pdf`, await print(documentPage(await read(name), fonts), FOOTER));
}
if (chosen('plakat')) await save('plakat.pdf', await print(await poster(fonts)));
if (chosen('listovka')) await save('listovka.pdf', await print(await leaflet(fonts)));
if (chosen(SCAN))
  await save(`${SCAN}.pdf`, await print(await scannedSheets(page, await textOf(SCAN))));
await browser.close();

for (const name of DOCX.filter(chosen))
  await save(`${name}.docx`, await wordFile(await read(name)));
if (chosen(FIRST_SURVEY)) {
  const wrong = (await textOf('dopitvane-cheshmi')).replace('46 800', '45 800');
  await save(`${FIRST_SURVEY}.docx`, await wordFile(manuscript(wrong)));
}
