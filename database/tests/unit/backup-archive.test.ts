import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { MANIFEST, newManifest, partName, uploadName, type Table } from '../../src/backup/format';
import { BackupError } from '../../src/backup/problem';
import { readArchive } from '../../src/backup/read-archive';
import { verifyBackup } from '../../src/backup/restore';
import { ArchiveWriter, jsonBytes } from '../../src/backup/write-archive';

const MADE_AT = new Date('2026-11-26T10:00:00Z');
const release = {
  version: '1.2.3',
  migrations: { publisher: { files: ['001-publisher.sql'], sha256: 'a'.repeat(64) } },
  contentTypes: 'c'.repeat(64),
};
const table: Table = { schema: 'public', name: 'articles', columns: ['id', 'title'] };
const ours = { release, mode: 'demo' } as const;

interface Content {
  /** The parts of the one table. */
  parts: string[];
  uploads: Record<string, Buffer>;
  mode?: 'demo' | 'production';
}

let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialozi-archive-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function write({ parts, uploads, mode = 'demo' }: Content): Promise<string> {
  number += 1;
  const file = join(folder, `${number}.tar.gz`);
  const archive = new ArchiveWriter(file, MADE_AT);
  const manifest = newManifest({
    release,
    postgres: '18.4',
    madeAt: MADE_AT.toISOString(),
    mode,
    secretsApart: ['APP_KEYS'],
    tables: [table],
  });
  await archive.addBytes(MANIFEST, jsonBytes(manifest));
  for (const [index, part] of parts.entries()) {
    await archive.addBytes(partName(table, index + 1), Buffer.from(part));
  }
  for (const [path, bytes] of Object.entries(uploads)) {
    await archive.add(uploadName(path), bytes.length, only(bytes));
  }
  const rows = parts.join('').split('\n').length - 1;
  await archive.finish({ rows: { 'public.articles': rows }, sequences: [] });
  return file;
}

async function read(file: string): Promise<Content> {
  const parts: string[] = [];
  const uploads: [string, Buffer][] = [];
  await readArchive(file, {
    manifest: () => undefined,
    rows: async (_table, chunks) => {
      parts.push(await text(chunks));
    },
    upload: async (path, chunks) => {
      uploads.push([path, await buffer(chunks)]);
    },
  });
  // A file may be called __proto__, and is then one of the entries all the same.
  return { parts, uploads: Object.fromEntries(uploads) };
}

const problemOf = async (file: string, expected: Parameters<typeof verifyBackup>[1] = ours) => {
  const error: unknown = await verifyBackup(file, expected).then(
    () => null,
    (failed: unknown) => failed,
  );
  return error instanceof BackupError ? error.problem : error;
};

const some: Content = {
  parts: ['1\tПърва\n2\tВтора\n', '3\tТрета\n'],
  uploads: { 'a.jpg': Buffer.from('picture'), 'empty.txt': Buffer.alloc(0) },
};

/** The file with its archive changed, as somebody with an editor would: the gzip is sound again. */
async function altered(change: (tar: Buffer) => Buffer): Promise<string> {
  const file = await write(some);
  await writeFile(file, gzipSync(change(gunzipSync(await readFile(file)))));
  return file;
}

const path = fc
  .array(
    fc.stringMatching(/^[\wа-я -]{1,60}$/u).filter((step) => step.trim() === step),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((steps) => steps.join('/'));

test('what is read is what was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.stringMatching(/^[^\n]*$/u), { minLength: 1 })),
      fc.dictionary(path, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 5 }),
      async (tables, files) => {
        const parts = tables.map((rows) => rows.map((row) => `${row}\n`).join(''));
        const uploads = Object.fromEntries(
          Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]),
        );
        expect(await read(await write({ parts, uploads }))).toEqual({ parts, uploads });
      },
    ),
    { numRuns: 50 },
  );
});

test('any tar reads it, the manifest comes first and the checksums last, and only its owner may look', async () => {
  const file = await write(some);
  const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n');
  expect(names).toEqual([
    'manifest.json',
    'tables/public.articles/0001.copy',
    'tables/public.articles/0002.copy',
    'uploads/a.jpg',
    'uploads/empty.txt',
    'checksums.json',
  ]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await verifyBackup(file, ours)).summary).toMatchObject({
    rows: 3,
    tables: 1,
    uploads: 2,
  });
});

test('a byte that differs anywhere is found, unless it means the same', async () => {
  const file = await write(some);
  const whole = await readFile(file);
  const content = gunzipSync(whole);
  let found = 0;
  // The first ten bytes are gzip's own head: a time and a system, which nobody reads.
  for (let at = 10; at < whole.length; at += 1) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
    await writeFile(file, bytes);
    const problem = await problemOf(file);
    if (problem === null) expect(gunzipSync(bytes).equals(content)).toBe(true);
    else expect(problem).toMatchObject({ kind: 'damaged' });
    found += problem === null ? 0 : 1;
  }
  expect(found).toBeGreaterThan(whole.length * 0.9);
}, 60_000);

test('a file that was cut anywhere is found', async () => {
  const file = await write(some);
  const whole = await readFile(file);
  for (let length = 0; length < whole.length; length += 7) {
    await writeFile(file, whole.subarray(0, length));
    expect(await problemOf(file)).toMatchObject({ kind: 'damaged' });
  }
}, 60_000);

test('an altered row, an altered upload and a missing end are found in a sound gzip too', async () => {
  const replaced = (from: string, to: string) => (tar: Buffer) => {
    tar.write(to, tar.indexOf(from));
    return tar;
  };
  const damaged = { kind: 'damaged' };
  expect(await problemOf(await altered(replaced('Втора', 'Друга')))).toMatchObject(damaged);
  expect(await problemOf(await altered(replaced('picture', 'forgery')))).toMatchObject(damaged);
  expect(
    await problemOf(await altered((tar) => tar.subarray(0, tar.indexOf('checksums.json')))),
  ).toMatchObject({ ...damaged, detail: 'checksums.json is missing' });
});

test('what is no backup, and no file at all, is said', async () => {
  const file = join(folder, 'text.txt');
  await writeFile(file, 'not a backup');
  expect(await problemOf(file)).toMatchObject({ kind: 'damaged' });
  expect(await problemOf(join(folder, 'none'))).toMatchObject({ kind: 'notRead', code: 'ENOENT' });
  expect(await problemOf(folder)).toMatchObject({ kind: 'notRead', code: 'EISDIR' });
});

test('another version is named, and so are tables made from other files', async () => {
  const file = await write(some);
  const later = { ...release, version: '2.0.0' };
  expect(await problemOf(file, { release: later, mode: 'demo' })).toEqual({
    kind: 'otherVersion',
    needed: '1.2.3',
    ours: '2.0.0',
  });
  const grown = { ...release, migrations: {}, contentTypes: 'd'.repeat(64) };
  expect(await problemOf(file, { release: grown, mode: 'demo' })).toEqual({
    kind: 'otherTables',
    rooms: ['publisher', 'cms'],
  });
});

test('a production backup is not restored where demo accounts would be added', async () => {
  const file = await write({ ...some, mode: 'production' });
  expect(await problemOf(file)).toEqual({ kind: 'production' });
  expect(await problemOf(file, { release, mode: 'production' })).toBeNull();
});

test('a file that exists is not written over, and a failure leaves none', async () => {
  const file = join(folder, 'no', 'such', 'folder.tar.gz');
  const archive = new ArchiveWriter(file, MADE_AT);
  const failed: unknown = await archive
    .addBytes(MANIFEST, Buffer.alloc(100_000))
    .then(() => archive.finish({ rows: {}, sequences: [] }))
    .catch((error: unknown) => archive.abandon(error));
  expect(failed).toMatchObject({ problem: { kind: 'notWritten', code: 'ENOENT' } });
});
