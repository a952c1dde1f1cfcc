import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { embeddedErrors } from './messages';

/** Whom PostgreSQL runs as: nobody special, or the user `postgres` when we are root. */
export interface SystemUser {
  uid?: number;
  gid?: number;
}

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres`, made when missing.
 * @throws {OperatorError} when it cannot be made.
 */
export function databaseUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const found = idsOf(NAME);
  if (found) return found;
  const made = spawnSync('useradd', ['--system', '--user-group', NAME], { encoding: 'utf8' });
  const ids = idsOf(NAME);
  if (!ids) throw embeddedErrors.noUser(made.error?.message ?? made.stderr.trim());
  return ids;
}

function idsOf(name: string): Required<SystemUser> | undefined {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  if (user.status !== 0 || group.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

/**
 * Makes sure that this user can reach the binaries and the folder of the database.
 * @throws {OperatorError} naming a folder that works.
 */
export function checkReach(user: SystemUser, binaries: Binaries, dataDir: string): void {
  if (user.uid === undefined) return;
  if (!canEnter(user, path.dirname(binaries.initdb))) {
    const clone = path.resolve(__dirname, '../../..');
    throw embeddedErrors.cloneClosed(clone, path.join(reachableFolder(user), path.basename(clone)));
  }
  if (!canEnter(user, dataDir)) {
    throw embeddedErrors.dataClosed(dataDir, path.join(reachableFolder(user), 'dialozi-data'));
  }
}

function reachableFolder(user: SystemUser): string {
  const usual = ['/srv', '/opt', '/var/lib', '/tmp'];
  return usual.find((folder) => existsSync(folder) && canEnter(user, folder)) ?? '/srv';
}

function canEnter(user: SystemUser, folder: string): boolean {
  try {
    execFileSync('test', ['-x', folder], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
