/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { waitFor } from './wait-for.ts';

/** Links to the pages that `/tarsene/` shows. */
export const foundLinks = (page: Page) => page.locator('.found a');

/** The addresses of all that was found: the list shows ten at a time. */
export async function foundPaths(page: Page): Promise<string[]> {
  const links = foundLinks(page);
  const more = page.locator('[data-part=more]');
  for (let shown = await links.count(); await more.isVisible();) {
    await more.click();
    await links.nth(shown).waitFor();
    shown = await links.count();
  }
  return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}

/** Opens a search by its address and waits until it is answered. @throws where the indexes do not load. */
export async function searchInBrowser(page: Page, words: string): Promise<void> {
  await page.goto(`/tarsene/?q=${encodeURIComponent(words)}`);
  const section = page.locator('#search-results');
  const [searching, failed] = await Promise.all(
    ['data-searching', 'data-failed'].map((name) => section.getAttribute(name)),
  );
  await waitFor(async () => {
    const status = (await section.locator('[role=status]').innerText()).trim();
    if (status === failed) throw new Error(status);
    return status !== '' && status !== searching;
  });
}
