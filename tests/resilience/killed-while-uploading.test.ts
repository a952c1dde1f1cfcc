import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { DEMO_PASSWORD, signIn, startPlatform, waitFor } from '../harness';
import { embeddedDatabaseUrl } from '../harness/embedded-database';
import { pdf } from '../../plugins/media/tests/api/made-files';
import { begins, sendsPart, tus } from '../../plugins/media/tests/api/sends-parts';

const MEGABYTE = 1024 * 1024;
const EDITOR = 'editor@example.org';

/** It unpacks to much and is right: looking into it takes seconds. */
const slowPdf = (): Buffer =>
  Buffer.concat(Array.from({ length: 6 }, () => pdf(Buffer.alloc(140 * MEGABYTE))));

/** A film by its first bytes; 20 MB that are nowhere the same. */
const film = (): Buffer =>
  Buffer.concat([
    Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
    randomBytes(20 * MEGABYTE),
  ]);

test('a platform that is killed in the middle goes on with an upload, and makes one file of it', async () => {
  let platform = await startPlatform();
  const { dataFolder } = platform;
  const token = await signIn(platform.url, EDITOR, DEMO_PASSWORD);
  const uploads = path.join(dataFolder, 'public', 'uploads');
  try {
    // In the middle of a part.
    const bytes = film();
    const { place } = await begins({ url: platform.url, token }, bytes.length, {
      filename: 'zasedanie.mp4',
    });
    const half = new Uint8Array(bytes.subarray(0, bytes.length / 2));
    const cut = sendsPart(
      { url: platform.url, token },
      place,
      0,
      new ReadableStream({ start: (stream) => stream.enqueue(half) }),
    ).catch(() => 'cut');
    const parts = path.join(dataFolder, 'unfinished-uploads');
    const come = async (): Promise<number> =>
      (await readFile(path.join(parts, path.posix.basename(place)))).length;
    await waitFor(async () => (await come()) > MEGABYTE, { what: 'the first bytes' });
    await platform.kill();
    expect(await cut).toBe('cut');

    platform = await startPlatform({ dataFolder });
    let sender = { url: platform.url, token };
    const { offset } = await tus(sender, 'HEAD', place);
    expect(offset).toBe(await come());
    const rest = new Uint8Array(bytes.subarray(offset ?? 0));
    expect(await sendsPart(sender, place, offset ?? 0, rest)).toMatchObject({ status: 200 });
    const [stored = ''] = (await readdir(uploads)).filter((name) => name.startsWith('zasedanie'));
    expect((await readFile(path.join(uploads, stored))).equals(bytes)).toBe(true);

    // While the file is looked into.
    const document = slowPdf();
    const database = new Client({ connectionString: await embeddedDatabaseUrl(dataFolder) });
    // The kill takes PostgreSQL along.
    database.on('error', () => undefined);
    await database.connect();
    const begun = await begins(sender, document.length, { filename: 'golyam-plan.pdf' });
    const last = sendsPart(sender, begun.place, 0, new Uint8Array(document)).catch(() => 'cut');
    await waitFor(
      async () => {
        // Who makes the file has locked its row; a lock of ours would send it away.
        const { rows } = await database.query(
          "SELECT FROM media_uploads WHERE id = $1 AND file_id IS NULL AND xmax::text <> '0'",
          [path.posix.basename(begun.place)],
        );
        return rows.length === 1;
      },
      { what: 'the file to be looked into', interval: 5 },
    );
    // What an earlier death left behind: an upload of yesterday, and a file that never got its row.
    const [old, orphan] = [randomUUID(), 'nichiy_0123456789'];
    await database.query(
      `INSERT INTO media_uploads (id, staff_id, size, name, begun_at)
       VALUES ($1, 1, 10, 'old.pdf', now() - interval '25 hours')`,
      [old],
    );
    await database.query(
      "INSERT INTO media_stored VALUES ($1, '.pdf', now() - interval '2 hours')",
      [orphan],
    );
    await writeFile(path.join(parts, old), '01234');
    await writeFile(path.join(uploads, `${orphan}.pdf`), '01234');
    await platform.kill();
    expect(await last).toBe('cut');

    platform = await startPlatform({ dataFolder });
    sender = { url: platform.url, token };
    const all = document.length;
    expect(await tus(sender, 'HEAD', begun.place)).toMatchObject({ status: 204, offset: all });
    const made = await sendsPart(sender, begun.place, all, '');
    expect(made).toMatchObject({ status: 200, file: { name: 'golyam-plan.pdf' } });
    expect((await readdir(uploads)).filter((name) => name.startsWith('golyam_plan'))).toHaveLength(
      1,
    );
    await waitFor(
      async () =>
        (await readdir(parts)).length === 0 && !existsSync(path.join(uploads, `${orphan}.pdf`)),
      { what: 'what was left over to be gone' },
    );
  } finally {
    await platform.kill();
    await platform.clean();
  }
}, 240_000);
