import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from './admin.ts';
import type { TestBrowser } from './browser.ts';

/** Signs in through the admin's own form, as a person does, and returns the page that follows. */
export async function openAdmin(
  browser: TestBrowser,
  email: string,
  password: string = DEMO_PASSWORD,
): Promise<Page> {
  const page = await browser.open('/admin/', { viewport: { width: 1400, height: 1000 } });
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}
