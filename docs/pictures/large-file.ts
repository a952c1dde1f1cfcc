import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import texts from '../../plugins/media/admin/translations/bg.json' with { type: 'json' };
import { button, take } from './browser.ts';

const MEGABYTE = 1024 * 1024;

/** A large file on its way. */
export async function largeFile(page: Page): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dialozi-picture-'));
  const file = path.join(folder, 'Заседание 26.11.2026.mp4');
  await writeFile(file, Buffer.alloc(20 * MEGABYTE));
  await page.goto('/admin/plugins/media');
  // Its second part does not arrive, so that there is time to look at it.
  await page.route('**/media/uploads/*', async (route) => {
    if (Number(route.request().headers()['upload-offset'] ?? 0) === 0) await route.continue();
  });
  await page.locator('input[type=file]').setInputFiles(file);
  await button(page, texts.send).click();
  await page.locator('[role=progressbar][aria-valuenow="40"]').waitFor();
  await take(page, 'golyam-fail', 480);
  await button(page, texts.cancel).click();
  await page.unroute('**/media/uploads/*');
  await rm(folder, { recursive: true });
}
