import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataFolder } from '../../src/data-folder';
import { textOf } from '../../src/failure';

const MEGABYTE = 1024 * 1024;

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dialozi-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function refusal(folder: string, room = 1000 * MEGABYTE): string | undefined {
  try {
    checkDataFolder(folder, () => room);
    return undefined;
  } catch (error) {
    return textOf(error)?.en;
  }
}

test('a folder that does not exist is made, and nothing is left in it', () => {
  const folder = join(parent, 'new/data');
  expect(refusal(folder)).toBeUndefined();
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be one is named', () => {
  writeFileSync(join(parent, 'file'), '');
  expect(refusal(join(parent, 'file/data'))).toContain(join(parent, 'file/data'));
});

test('too little room is told in megabytes', () => {
  expect(refusal(parent, 20.7 * MEGABYTE)).toContain('only 20 MB left');
});
