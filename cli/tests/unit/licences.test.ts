import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licenceProblems } from '../../src/checks/licences.ts';
import { isAllowedBy } from '../../src/checks/spdx.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dialozi-licences-'));
});
afterEach(() => rm(root, { recursive: true }));

/** An installation of packages: each its place, what it says, and what the lock file says. */
async function install(
  packages: Record<string, { says?: object; locked?: string }>,
): Promise<void> {
  const locked: Record<string, object> = {};
  for (const [place, { locked: license }] of Object.entries(packages)) {
    locked[place] = { version: '1.0.0', license };
  }
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  for (const [place, { says }] of Object.entries(packages)) {
    if (says === undefined) continue;
    await mkdir(join(root, place), { recursive: true });
    await writeFile(join(root, place, 'package.json'), JSON.stringify(says));
  }
}

describe('licences of packages', () => {
  test('may be written in any of the ways that npm has known', async () => {
    await install({
      'node_modules/plain': { says: { license: 'MIT' } },
      'node_modules/old': { says: { license: { type: 'ISC' } } },
      'node_modules/older': { says: { licenses: [{ type: 'GPL-2.0-only' }, { type: 'MIT' }] } },
      'node_modules/for-another-system': { locked: 'Apache-2.0' },
      'node_modules/@strapi/core': { says: { license: 'SEE LICENSE IN LICENSE' } },
      'node_modules/a/node_modules/only': { says: {} },
    });
    expect(await licenceProblems(root)).toEqual([]);
  });

  test('that do not fit the EUPL are found, whatever the lock file says', async () => {
    await install({
      'node_modules/@a/strict': { says: { license: 'AGPL-3.0-only' }, locked: 'MIT' },
      'node_modules/elsewhere': { locked: 'BUSL-1.1' },
    });
    expect(await licenceProblems(root)).toEqual([
      expect.stringMatching(/^@a\/strict@1\.0\.0 is under AGPL-3\.0-only.+take another package/),
      expect.stringMatching(/^elsewhere@1\.0\.0 is under BUSL-1\.1/),
    ]);
  });

  test('that are missing are found, and what to do is said', async () => {
    await install({
      'node_modules/silent': { says: {} },
      'node_modules/other': { says: { license: 'SEE LICENSE IN LICENSE' } },
    });
    expect(await licenceProblems(root)).toEqual([
      expect.stringMatching(/^other@1\.0\.0 is under SEE LICENSE IN LICENSE/),
      expect.stringMatching(/^silent@1\.0\.0 names no licence.+LICENCE_EXCEPTIONS/),
    ]);
  });
});

test.each([
  ['A', true],
  ['X', false],
  ['X OR A', true],
  ['(X OR A)', true],
  ['A AND B', true],
  ['A AND X', false],
  ['A OR X AND X', true],
  ['(A OR X) AND X', false],
  ['(X AND A) OR (A AND B)', true],
  ['A WITH some-exception', true],
  ['A WITH some-exception AND X', false],
  ['A B', false],
  ['(A', false],
  ['A)', false],
  ['A OR', false],
  ['A+', false],
  ['', false],
])('where A and B are allowed, the expression „%s“ is: %s', (expression, expected) => {
  expect(isAllowedBy(expression, new Set(['A', 'B']))).toBe(expected);
});
