import type { Locator, Page, Response } from 'playwright-core';
import bg from '../../site/src/messages/bg.json';
import {
  expectAccessible,
  expectContrast,
  expectNoHorizontalScroll,
  expectValidHtml,
  keyboardWalk,
} from '../harness/index.ts';

/** The first field of that name on a page, of whichever form. */
export const field = (page: Page, name: string): Locator =>
  page.locator(`form [name="${name}"]`).first();

/** Presses the button of the form and waits for the page that answers it. */
export async function send(page: Page, button: string = bg['form.send']): Promise<Response> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/api/'),
    { timeout: 60_000 },
  );
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const [response] = await Promise.all([answered, loaded]);
  return response;
}

/** What every page of the site must pass holds for the page that answers a form too. */
export async function expectGoodAnswer(page: Page, response: Response): Promise<void> {
  await expectValidHtml(await response.text(), response.url());
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await keyboardWalk(page);
  await expectNoHorizontalScroll(page);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
}
