import type { Browser } from 'playwright-core';
import { open, take } from './browser.ts';

/** What readers see. */
export async function takeSite(browser: Browser): Promise<void> {
  await take(await open(browser, '/'), 'home', 780);
}
