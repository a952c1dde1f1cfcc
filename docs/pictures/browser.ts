import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../cli/src/demo-staff.ts';

const LARGEST_BYTES = 150_000;
const WINDOW = { width: 1280, height: 1000 };
/** The narrowest phone that people have. */
export const PHONE = { width: 360, height: 740 };

/** The running demo. */
export const origin = process.argv[2] ?? 'http://localhost:1337';

/**
 * Waits until the page asks for nothing more, or for five seconds where it asks again and again, then
 * takes the upper part of the window.
 */
export async function take(page: Page, name: string, height: number): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  const file = fileURLToPath(new URL(`${name}.png`, import.meta.url));
  const clip = { x: 0, y: 0, width: page.viewportSize()?.width ?? WINDOW.width, height };
  await page.screenshot({ path: file, animations: 'disabled', clip });
  const { size } = statSync(file);
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > LARGEST_BYTES) throw new Error(`${name}.png is larger than ${LARGEST_BYTES} bytes.`);
}

export async function open(browser: Browser, path: string, viewport = WINDOW): Promise<Page> {
  const page = await browser.newPage({
    baseURL: origin,
    locale: 'bg-BG',
    timezoneId: 'Europe/Sofia',
    viewport,
  });
  await page.goto(path);
  return page;
}

export async function signIn(page: Page, account: string): Promise<void> {
  await page.locator('input[name=email]').fill(`${account}@example.org`);
  await page.locator('input[name=password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
}

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
