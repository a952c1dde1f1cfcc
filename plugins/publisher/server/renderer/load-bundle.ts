import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteBundle } from '../../contract/renderer';

/** Loads the site's build: an ES module that exports what `SiteBundle` says. */
export async function loadBundle(bundleDir: string): Promise<SiteBundle> {
  const entry = pathToFileURL(join(bundleDir, 'server', 'entry.mjs')).href;
  return (await import(entry)) as SiteBundle;
}
