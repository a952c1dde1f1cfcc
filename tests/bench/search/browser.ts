import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../harness/chromium.ts';

/** A reader's browser that was never here before, each time anew. */
export interface Reader {
  visit<T>(read: (page: Page) => Promise<T>): Promise<T>;
}

export async function withReader<T>(url: string, work: (reader: Reader) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    return await work({
      async visit(read) {
        const context = await browser.newContext({ baseURL: url, locale: 'bg-BG' });
        try {
          return await read(await context.newPage());
        } finally {
          await context.close();
        }
      },
    });
  } finally {
    await browser.close();
  }
}
