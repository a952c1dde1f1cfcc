import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ROOT } from '../../../cli/src/paths.ts';
import { step } from '../../../cli/src/terminal.ts';
import type { Figure } from '../figures.ts';
import { environment, type Installation } from '../installation.ts';
import { canMeasureMemory, peakOf } from '../memory.ts';
import { messages } from '../messages.ts';

const MEGABYTE = 2 ** 20;
const LOOK_EVERY_MS = 50;

/**
 * The commands themselves, each a process of its own: a backup of the running platform, as at night,
 * then a restore of it into an empty folder, with a PostgreSQL of its own that starts and stops
 * meanwhile. The memory is the command's alone, in which a restore boots Strapi for the tables.
 */
export async function measureBackup({ dataDir }: Installation, uploads: number): Promise<Figure[]> {
  await writeUploads(join(dataDir, 'public/uploads'), uploads);
  const file = join(dataDir, 'bench.tar.gz');
  const made = await step(messages.measuring(messages.backup), () => run('backup', file, dataDir));
  const restored = await step(messages.measuring(messages.restore), () =>
    run('restore', file, join(dataDir, 'restored')),
  );
  return [
    ...figuresOf('backup', messages.backup, made),
    ...figuresOf('restore', messages.restore, restored),
  ];
}

interface Run {
  seconds: number;
  /** Of its resident memory, in MB. */
  peak: number;
}

function figuresOf(id: string, name: Figure['name'], { seconds, peak }: Run): Figure[] {
  const figures: Figure[] = [{ id: `${id}.seconds`, name, value: seconds, unit: 's' }];
  if (canMeasureMemory) {
    figures.push({ id: `${id}.peak`, name: messages.peakOf(name), value: peak, unit: 'MB' });
  }
  return figures;
}

/** Files of a megabyte each, which no compression makes smaller: as pictures are. */
async function writeUploads(folder: string, count: number): Promise<void> {
  const picture = randomBytes(MEGABYTE);
  for (let n = 0; n < count; n++) {
    picture.writeUInt32LE(n);
    await writeFile(join(folder, `bench_${n}.jpg`), picture);
  }
}

async function run(command: 'backup' | 'restore', file: string, dataDir: string): Promise<Run> {
  await mkdir(dataDir, { recursive: true });
  const begun = performance.now();
  const child = spawn(process.execPath, [`cli/src/${command}.ts`, file], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment(dataDir),
  });
  // It only grows, so the last look is the one that counts.
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, LOOK_EVERY_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`npm run ${command} ended with ${code}.`);
  return { seconds: (performance.now() - begun) / 1000, peak };
}
