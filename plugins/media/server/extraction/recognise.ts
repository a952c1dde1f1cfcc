import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Reply } from './protocol';

/** What reading the words off one scan may take. */
interface RecognitionCaps {
  kilobytes: number;
  milliseconds: number;
}

const CAPS: RecognitionCaps = { kilobytes: 1_500_000, milliseconds: 600_000 };
/** A page takes some seconds on one core; longer scans stay without words. */
export const MOST_SCANNED_PAGES = 60;
const LANGUAGES = 'bul+eng';
const run = promisify(execFile);

/** Whether `ocrmypdf` and Tesseract's Bulgarian are installed. */
export async function canRecognise(): Promise<boolean> {
  try {
    await run('ocrmypdf', ['--version']);
    const { stdout } = await run('tesseract', ['--list-langs']);
    return LANGUAGES.split('+').every((language) => stdout.split('\n').includes(language));
  } catch {
    return false;
  }
}

/**
 * Reads the words off the pictures in a PDF, in processes that may take so much and no more. What
 * cannot be read is answered as a problem.
 */
export async function recognise(
  file: string,
  signal: AbortSignal,
  caps: RecognitionCaps = CAPS,
): Promise<Reply> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dialozi-ocr-'));
  const words = path.join(folder, 'words.txt');
  try {
    const problem = await runWithin(caps, signal, [
      ...['--force-ocr', '--language', LANGUAGES, '--jobs', '1', '--output-type', 'pdf'],
      ...['--optimize', '0', '--max-image-mpixels', '100', '--tesseract-timeout', '60'],
      ...['--quiet', '--sidecar', words, file, path.join(folder, 'searchable.pdf')],
    ]);
    if (problem !== null) return { problem };
    // A form feed ends each page.
    const pages = (await readFile(words, 'utf8')).split('\f').map((page) => page.trim());
    return { pages: pages.at(-1) === '' ? pages.slice(0, -1) : pages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns why it did not end well; null where it did */
function runWithin(
  { kilobytes, milliseconds }: RecognitionCaps,
  signal: AbortSignal,
  given: readonly string[],
): Promise<string | null> {
  // A group of its own, because Ghostscript and Tesseract are its children and must end with it.
  const limited = `ulimit -v ${kilobytes}; exec nice -n 10 ocrmypdf "$@"`;
  const child = spawn('sh', ['-c', limited, 'sh', ...given], { stdio: 'ignore', detached: true });
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const limit = setTimeout(end, milliseconds);
  signal.addEventListener('abort', end);
  return new Promise((resolve) => {
    const settle = (problem: string | null): void => {
      clearTimeout(limit);
      signal.removeEventListener('abort', end);
      resolve(problem);
    };
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, killed) => settle(code === 0 ? null : `ended: ${killed ?? code}`));
  });
}
