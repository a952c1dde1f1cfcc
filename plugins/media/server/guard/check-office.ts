import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { isProgram } from '../../domain/file-kinds';
import type { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_UNPACKED = 1024 * MEGABYTE;
/** One text inside: readers' programs hold it in memory as a whole. */
const LARGEST_XML = 150 * MEGABYTE;

const BOMB: Refusal = { reason: 'bomb' };

/**
 * DOCX, ODT and their like are zip archives. Every file inside is unpacked, to nowhere, because the
 * sizes that an archive declares may lie: yauzl stops where one gives more than it declares. `type` is
 * what people call the kind of file.
 */
export async function checkOffice(path: string, type: string): Promise<Refusal | null> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > MOST_FILES) return BOMB;
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      const refusal = unpacked > MOST_UNPACKED ? BOMB : await checkEntry(zip, entry);
      if (refusal !== null) return refusal;
    }
    return null;
  } catch {
    return { reason: 'notTheKind', values: { type } };
  } finally {
    zip?.close();
  }
}

async function checkEntry(zip: ZipFile, entry: Entry): Promise<Refusal | null> {
  const name = entry.fileName.toLowerCase();
  if (name.endsWith('vbaproject.bin')) return { reason: 'macros' };
  if (isProgram(name)) return { reason: 'executable' };
  const isXml = /\.(?:xml|rels)$/.test(name);
  if (isXml && entry.uncompressedSize > LARGEST_XML) return BOMB;
  const stream = await zip.openReadStreamPromise(entry);
  let head = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (isXml && head.length < HEAD) head += chunk.toString('latin1');
  }
  // Definitions stand before the first element, and can name each other until they fill all memory.
  return isXml && head.slice(0, HEAD).includes('<!ENTITY') ? { reason: 'entities' } : null;
}

const HEAD = 64 * 1024;
