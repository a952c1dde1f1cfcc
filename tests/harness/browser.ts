import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { baseUrl, sharedPlatform } from './shared.ts';

export interface TestBrowser {
  /** A page in a context of its own; addresses may be paths of the running platform. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Addresses outside the platform that any page has asked for. */
  foreignRequests(): string[];
  /** Closes everything; throws when a page has asked another origin for anything. */
  close(): Promise<void>;
}

/** Starts Chromium. Every request of every page is watched: none may leave the platform's origin. */
export async function launchBrowser(origin: string = baseUrl()): Promise<TestBrowser> {
  const { executablePath } = sharedPlatform().chromium;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const foreign: string[] = [];
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        locale: 'bg-BG',
        timezoneId: 'Europe/Sofia',
        ...options,
      });
      context.on('request', (request) => {
        const { origin: target, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && target !== origin) foreign.push(request.url());
      });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    foreignRequests: () => [...foreign],
    async close() {
      await browser.close();
      if (foreign.length > 0) {
        throw new Error(`Pages asked other origins:\n${[...new Set(foreign)].join('\n')}`);
      }
    },
  };
}
