import { crc32 } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { adminToken } from './admin.ts';
import { baseUrl, sharedPlatform } from './shared.ts';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A PDF of a page for each text, printed by the browser as an office would. */
export const pdfOf = (...pages: readonly string[]): Promise<Buffer> =>
  printed((page) =>
    page.setContent(pages.map((text) => `<p style="break-after: page">${text}</p>`).join('')),
  );

/** A scan: a PDF whose pages are pictures of texts. */
export const scanOf = (...pages: readonly string[]): Promise<Buffer> =>
  printed(async (page) => {
    const pictures: string[] = [];
    for (const text of pages) {
      await page.setContent(`<p style="font: 48px sans-serif; margin: 60px">${text}</p>`);
      const png = (await page.screenshot()).toString('base64');
      pictures.push(
        `<img src="data:image/png;base64,${png}" style="display:block;width:100%;break-after:page">`,
      );
    }
    await page.setContent(pictures.join(''));
  });

async function printed(fill: (page: Page) => Promise<void>): Promise<Buffer> {
  const { executablePath } = sharedPlatform().chromium;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1240, height: 600 } });
    await fill(page);
    return await page.pdf({ format: 'A4' });
  } finally {
    await browser.close();
  }
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX of one paragraph. */
export function docxOf(text: string): Buffer {
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  });
}

/** A ZIP of files that are stored as they are (APPNOTE 6.3, method 0). */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, path, data]);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, place, path);
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, Buffer.from('PK\x05\x06'), end]);
}

interface Upload {
  name: string;
  bytes: Buffer;
  type: string;
  /** The file of the media library whose place it takes. */
  replaces?: number;
}

/** Uploads a file as an editor does. @returns its id in the media library */
export async function uploads({ name, bytes, type, replaces }: Upload): Promise<number> {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  body.append('fileInfo', JSON.stringify({ name }));
  const answer = await fetch(`${baseUrl()}/upload${replaces ? `?id=${replaces}` : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken('editor')}` },
    body,
  });
  const file = (await answer.json()) as { id: number } | { id: number }[];
  const [{ id } = { id: 0 }] = [file].flat();
  if (answer.status >= 300 || id === 0) throw new Error(`Not uploaded: ${answer.status}`);
  return id;
}
