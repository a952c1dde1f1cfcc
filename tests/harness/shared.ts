import { readFileSync } from 'node:fs';
import type { CrawledPage } from './crawl.ts';

/** What the tests need to know of the one platform that global-setup has started. */
export interface SharedPlatform {
  url: string;
  pid: number;
  databaseUrl: string;
  dataFolder: string;
  /** Where the platform would put the files of a request; nothing may stay there. */
  temporaryFolder: string;
  /** Every connection beyond this machine that the platform tried, one a line. */
  connectionsFile: string;
  /** Of the demo accounts; sign-ins are limited, so they are fetched for all tests. */
  tokens: { admin: string; editor: string };
  /** Where Chromium lies; its package cannot be loaded inside Jest. */
  chromium: { executablePath: string };
  /** Every page of the public site that a link leads to. */
  pages: CrawledPage[];
}

export const SHARED_PLATFORM_FILE = 'DIALOZI_TEST_PLATFORM';

/** The platform that runs for the whole of the api and browser projects. */
export function sharedPlatform(): SharedPlatform {
  const file = process.env[SHARED_PLATFORM_FILE];
  if (file === undefined) throw new Error('Only tests of the api and browser projects have it');
  return JSON.parse(readFileSync(file, 'utf8')) as SharedPlatform;
}

/** The origin of the running platform, without a slash at the end. */
export const baseUrl = (): string => sharedPlatform().url;

/** The running platform's own PostgreSQL. */
export const databaseUrl = (): string => sharedPlatform().databaseUrl;
