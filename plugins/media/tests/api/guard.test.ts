import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { adminApi, adminToken, query, sharedPlatform, waitFor } from '../../../../tests/harness';
import { canMeasureMemory, forgetPeak, peakOf } from '../../../../tests/bench/memory';
import { docx, pdf, picture, pictureBomb, program, zip } from './made-files';
import { sends, type Sent } from './sends';

const MEGABYTE = 1024 * 1024;
const uploads = () => path.join(sharedPlatform().dataFolder, 'public', 'uploads');

/** What the media library holds: how many rows, how many files. */
async function stock(): Promise<[rows: number, files: number]> {
  const [row] = await query<{ count: number }>('SELECT count(*)::integer AS count FROM files');
  return [row?.count ?? 0, (await readdir(uploads())).length];
}

/** Other tests store files meanwhile: done again until nothing but this could have left something. */
async function isRefused(sent: readonly Sent[], message: RegExp, to?: string): Promise<void> {
  const leavesNothing = async (): Promise<boolean> => {
    const before = await stock();
    const answer = await sends(sent, to);
    expect(answer).toMatchObject({ status: 400, files: [] });
    expect(answer.message).toMatch(message);
    return isDeepStrictEqual(await stock(), before);
  };
  await waitFor(leavesNothing, { what: 'a refusal that leaves nothing', timeout: 60_000 });
}

const remove = (ids: readonly number[]) =>
  adminApi(adminToken('editor')).post('/upload/actions/bulk-delete', { fileIds: ids });

const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">${inside}</svg>`);

test('what staff need is stored, each as what it is', async () => {
  const files: Sent[] = [
    { name: 'снимка.jpg', bytes: await picture('jpeg') },
    { name: 'СНИМКА.PNG', bytes: await picture('png') },
    { name: 'решение.docx', bytes: docx('Решение') },
    { name: 'решение.pdf', bytes: pdf(Buffer.from('BT (text) Tj ET')) },
    { name: 'бюджет.csv', bytes: Buffer.from('сума;година\n1;2026\n') },
    { name: 'надписи.vtt', bytes: Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nЗдравейте\n') },
    { name: 'знак.svg', bytes: svg('<circle cx="9" cy="9" r="9"/>') },
  ];
  const { status, files: kept } = await sends(files);
  expect(status).toBe(201);
  expect(kept.map(({ mime }) => mime)).toEqual([
    'image/jpeg',
    'image/png',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/pdf',
    'text/csv',
    'text/vtt',
    'image/svg+xml',
  ]);
  await remove(kept.map(({ id }) => id));
});

test('programs, archives, old and macro documents are refused whatever they are called', async () => {
  const archive = zip([{ name: 'a.txt', content: Buffer.from('a') }]);
  await isRefused([{ name: 'plan.exe', bytes: program() }], /„plan\.exe“ е програма/);
  await isRefused([{ name: 'plan.pdf', bytes: program() }], /„plan\.pdf“ е програма/);
  await isRefused([{ name: 'plan.zip', bytes: archive }], /архив\. Разархивирайте/);
  await isRefused([{ name: 'plan.docx', bytes: archive }], /архив/);
  await isRefused([{ name: 'run.sh', bytes: Buffer.from('#!/bin/sh\nls\n') }], /програма/);
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
  await isRefused([{ name: 'plan.doc', bytes: old }], /стар формат на Office/);
  const macros = { name: 'word/vbaProject.bin', content: Buffer.alloc(64) };
  await isRefused([{ name: 'plan.docx', bytes: docx('a', macros) }], /макроси/);
  const inside = { name: 'word/embeddings/setup.exe', content: program() };
  await isRefused([{ name: 'plan.docx', bytes: docx('a', inside) }], /програма/);
});

test('a file that is not what its name says is refused, and told what it is', async () => {
  const jpeg = await picture('jpeg');
  await isRefused([{ name: 'plan.pdf', bytes: jpeg, type: 'application/pdf' }], /е JPG/);
  await isRefused([{ name: 'plan.png', bytes: jpeg }], /е JPG/);
  await isRefused([{ name: 'plan', bytes: jpeg }], /е JPG/);
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  await isRefused([{ name: 'plan.txt', bytes: page, type: 'text/plain' }], /HTML/);
  await isRefused([{ name: 'plan.html', bytes: page, type: 'text/html' }], /не е от видовете/);
  await isRefused([{ name: 'plan.png', bytes: page, type: 'image/png' }], /не е PNG/);
  await isRefused([{ name: 'plan.txt', bytes: Buffer.alloc(200, 1) }], /UTF-8/);
  await isRefused([{ name: 'plan.vtt', bytes: Buffer.from('no captions') }], /WebVTT/);
  const good = { name: 'good.jpg', bytes: jpeg };
  const empty = { name: 'plan.txt', bytes: Buffer.alloc(0) };
  await isRefused([good, empty], /„plan\.txt“ е празен/);
  await isRefused([empty], /„plan\.txt“ е празен/);
  await isRefused([empty], /„plan\.txt“ е празен/, '/upload/files');
});

test('a drawing that acts or reaches elsewhere is refused, another is written anew', async () => {
  const refused = [
    ['<script>alert(1)</script>', /<script>/],
    ['<circle r="1" onload="alert(1)"/>', /onload/],
    ['<a href="javascript:alert(1)"><circle r="1"/></a>', /<a>/],
    ['<use href="https://example.org/a.svg#a"/>', /href/],
    ['<style>@import "https://example.org/a.css";</style>', /<style>/],
    ['<rect fill="url(https://example.org/a.svg#a)"/>', /fill/],
  ] as const;
  for (const [inside, message] of refused) {
    await isRefused([{ name: 'znak.svg', bytes: svg(inside) }], message);
  }
  const entity = Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="x">&a;</svg>');
  await isRefused([{ name: 'znak.svg', bytes: entity }], /DOCTYPE/);
  const noted = svg('<metadata>Иван</metadata><circle cx="5" cy="5" r="5"/>');
  const { files } = await sends([{ name: 'znak.svg', bytes: noted }]);
  const stored = await readFile(path.join(uploads(), path.basename(files[0]?.url ?? '')), 'utf8');
  expect(stored).toContain('<circle');
  expect(stored).not.toMatch(/metadata|Иван/);
  await remove(files.map(({ id }) => id));
});

test('bombs are refused, and the process grows by little', async () => {
  const zeros = Buffer.alloc(200 * MEGABYTE);
  const bombs: [Sent, RegExp][] = [
    [{ name: 'b.png', bytes: pictureBomb() }, /20000 × 20000 пиксела/],
    [{ name: 'b.pdf', bytes: pdf(zeros) }, /разгъва/],
    [{ name: 'b.pdf', bytes: pdf(zeros, 2) }, /разгъва/],
    [{ name: 'b.docx', bytes: docx('a', { name: 'word/a.xml', content: zeros }) }, /разгъва/],
    [
      {
        name: 'b.docx',
        bytes: docx('a', { name: 'word/a.bin', content: zeros, declared: 1000 }),
      },
      /не е DOCX/,
    ],
    [
      {
        name: 'b.docx',
        bytes: docx('a', {
          name: 'word/a.xml',
          content: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        }),
      },
      /ENTITY/,
    ],
  ];
  const { pid } = sharedPlatform();
  if (canMeasureMemory) forgetPeak(pid);
  const before = peakOf(pid);
  for (const [bomb, message] of bombs) await isRefused([bomb], message);
  expect(peakOf(pid) - before).toBeLessThan(150);
});

test('of several files all are stored or none', async () => {
  const good = { name: 'a.png', bytes: await picture('png') };
  await isRefused([good, { name: 'b.exe', bytes: program() }, good], /„b\.exe“ е програма/);
  // Its head is whole, so that it fails only while its sizes are made.
  const broken = (await picture('png')).subarray(0, 300);
  await isRefused([good, { name: 'c.png', bytes: broken }], /./);
});

test('a file is replaced by one of its kind only, and a refused one leaves it as it was', async () => {
  const { files } = await sends([{ name: 'plan.pdf', bytes: pdf(Buffer.from('first')) }]);
  const [{ id, url } = { id: 0, url: '' }] = files;
  const to = `/upload?id=${id}`;
  const stored = () => readFile(path.join(uploads(), path.basename(url)));
  const first = await stored();
  await isRefused([{ name: 'plan.docx', bytes: docx('a') }], /е DOCX, .+ е PDF/, to);
  await isRefused([{ name: 'plan.pdf', bytes: program() }], /програма/, to);
  await isRefused([{ name: 'plan.pdf', bytes: Buffer.alloc(0) }], /празен/, to);
  expect(await stored()).toEqual(first);
  const second = pdf(Buffer.from('second'));
  expect((await sends([{ name: 'other.pdf', bytes: second }], to)).status).toBe(200);
  expect(await stored()).toEqual(second);
  await remove([id]);
});

test('the other route of the media library meets the same guard', async () => {
  await isRefused([{ name: 'b.exe', bytes: program() }], /програма/, '/upload/files');
});
