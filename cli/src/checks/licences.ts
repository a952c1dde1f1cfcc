import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ALLOWED_LICENCES, LICENCE_EXCEPTIONS } from './licence-rules.ts';
import { isAllowedBy } from './spdx.ts';

interface Lockfile {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>;
}

/** Old packages have an object with a `type`, or a list of such under `licenses`. */
type Named = string | { type?: string };
interface Manifest {
  license?: Named | Named[];
  licenses?: Named | Named[];
}

/**
 * Packages whose licence does not let them go out together with ours, a line each that says what to
 * do. A package is asked itself; one that is installed on other systems only, the lock file.
 */
export async function licenceProblems(root: string): Promise<string[]> {
  const { packages } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  ) as Lockfile;
  const foreign = Object.entries(packages).filter(
    ([place, { link }]) => place.includes('node_modules/') && link !== true,
  );
  const problems = await Promise.all(
    foreign.map(async ([place, { version = '', license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const says = await licenceOf(join(root, place, 'package.json'), license);
      return isFine(name, says) ? [] : [`${name}@${version} ${complaint(says)}`];
    }),
  );
  return [...new Set(problems.flat())].sort();
}

async function licenceOf(manifest: string, locked = ''): Promise<string> {
  if (!existsSync(manifest)) return locked;
  const { license, licenses } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  return [license ?? licenses ?? []]
    .flat()
    .map((named) => (typeof named === 'string' ? named : (named.type ?? '')))
    .join(' OR ');
}

function isFine(name: string, says: string): boolean {
  const isExcepted = LICENCE_EXCEPTIONS.some(
    (one) =>
      one.says === says &&
      (typeof one.package === 'string' ? one.package === name : one.package.test(name)),
  );
  return isExcepted || isAllowedBy(says, ALLOWED_LICENCES);
}

function complaint(says: string): string {
  return says === ''
    ? 'names no licence: read its files, then note what they say in LICENCE_EXCEPTIONS (cli/src/checks/licence-rules.ts) or take another package'
    : `is under ${says}, which ALLOWED_LICENCES (cli/src/checks/licence-rules.ts) does not have: take another package, or add the licence if it may go out with code under the EUPL-1.2`;
}
