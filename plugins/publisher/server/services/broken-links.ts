import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import { pathOnSite } from '../../domain/written-links';
import { SERVED_ELSEWHERE } from '../tools/html-links';
import { siteOf } from './site-of';

const UPLOADS = '/uploads/';

/** Those of the addresses that lead to this site, but at which a reader finds nothing. */
export async function brokenAmong(
  strapi: Core.Strapi,
  addresses: readonly string[],
): Promise<string[]> {
  const { publicUrl } = getSettings();
  const found = await Promise.all(
    addresses.map(async (address) => {
      const path = pathOnSite(address, publicUrl);
      return path === null || (await isThere(strapi, path));
    }),
  );
  return addresses.filter((_address, index) => found[index] === false);
}

/** Whether the site, as it is now, has a file at a path or leads on from it. */
async function isThere(strapi: Core.Strapi, path: string): Promise<boolean> {
  if (SERVED_ELSEWHERE.test(path)) return true;
  const { database, files, former } = siteOf(strapi);
  if (path.startsWith(UPLOADS)) {
    // The sizes of a picture have addresses of their own.
    const rows = await database.rows(
      'SELECT FROM files WHERE url = $1 OR strpos(formats::text, to_json($1::text)::text) > 0 LIMIT 1',
      [path],
    );
    return rows.length > 0;
  }
  const withSlash = path.endsWith('/') ? path : `${path}/`;
  if ((await files.at(path)) !== null || (await files.at(withSlash)) !== null) return true;
  return ((await former.at(withSlash))?.target ?? null) !== null;
}
