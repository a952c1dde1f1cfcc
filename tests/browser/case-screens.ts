import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import texts from '../../plugins/dialogue/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  openAdmin,
  type AdminApi,
  type TestBrowser,
} from '../harness/index.ts';

export interface Registered {
  id: string;
  code: string;
}

/** The staff screens of cases in Bulgarian, as one member of staff uses them. */
export interface CaseScreens {
  page: Page;
  api: AdminApi;
  /** Opens a screen by what follows the queue in its address. */
  open: (path: string) => Promise<void>;
  button: (name: string | RegExp) => Locator;
  link: (name: string | RegExp) => Locator;
  textbox: (name: string) => Locator;
  choose: (label: string, option: string) => Promise<void>;
  /** Waits until the screen says so. */
  told: (words: string) => Promise<void>;
  region: (name: keyof typeof texts) => Promise<string>;
}

/** Makes an account with the role and signs it in. */
export async function openCases(browser: TestBrowser, role: string): Promise<CaseScreens> {
  const staff = await createStaff(role);
  const api = adminApi(staff.token);
  await api.put('/admin/users/me', { preferedLanguage: 'bg' });
  const page = await openAdmin(browser, staff.email, staff.password);
  return {
    page,
    api,
    async open(path) {
      await page.goto(`/admin/plugins/dialogue${path}`);
      await page.locator('main h1').waitFor();
    },
    button: (name) => page.getByRole('button', { name, exact: true }),
    link: (name) => page.getByRole('link', { name }),
    textbox: (name) => page.getByRole('textbox', { name }),
    async choose(label, option) {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    told: (words) => page.getByText(words, { exact: true }).first().waitFor(),
    region: (name) => page.getByRole('region', { name: texts[name] }).innerText(),
  };
}

/** Enters a contribution without the screens. */
export async function register(
  api: AdminApi,
  message: string,
  more: Record<string, string> = {},
): Promise<Registered> {
  const { body, status } = await api.post<Registered>('/dialogue/cases', {
    kind: 'signal',
    channel: 'phone',
    receivedOn: '2026-11-02',
    message,
    idempotencyKey: randomUUID(),
    ...more,
  });
  if (status !== 201) throw new Error(`No case: ${JSON.stringify(body)}`);
  return body;
}

export const isFocused = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);
