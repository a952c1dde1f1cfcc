import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** A sheet of A4 at 110 points an inch: enough for a program to read, small enough for the demo. */
const SHEET = { width: 910, height: 1286 };

/** A typewritten text as a page of pictures, as a scanner makes it: grey and a little askew. */
export async function scannedSheets(page: Page, text: string): Promise<string> {
  const pictures: string[] = [];
  await page.setViewportSize(SHEET);
  for (const sheet of text.split('\f')) {
    await page.setContent(
      `<body style="margin: 90px 80px; font: 21px/1.7 'DejaVu Sans Mono', monospace; white-space: pre-wrap">${sheet.trim()}</body>`,
    );
    const scanned = await sharp(await page.screenshot())
      .rotate(0.6, { background: '#f4f1ea' })
      .resize({ ...SHEET, fit: 'cover' })
      .greyscale()
      .jpeg({ quality: 40, mozjpeg: true })
      .toBuffer();
    pictures.push(`data:image/jpeg;base64,${scanned.toString('base64')}`);
  }
  const sheets = pictures.map((address) => `<img src="${address}" alt="">`).join('');
  return `<!doctype html><html lang="bg"><title>Протокол от обход</title><style>
    @page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 210mm; height: 297mm }
    </style>${sheets}</html>`;
}
