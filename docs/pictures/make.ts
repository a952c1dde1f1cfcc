/**
 * The pictures of README.md and staff.bg.md, taken from a running demo. A few invented cases, the
 * staff who work on them and a draft are added to it; `npm run reset-demo` takes them away.
 */
import { chromium } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json' with { type: 'json' };
import { chromiumPath } from '../../tests/harness/chromium.ts';
import { open, PHONE, signIn, take } from './browser.ts';
import { makeCases } from './cases.ts';
import { largeFile } from './large-file.ts';
import { takeOffice } from './office.ts';
import { takeSite } from './site.ts';
import { otherForms, published, refused, urgent, writing } from './tasks.ts';

const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox'],
});
try {
  const editor = await open(browser, '/admin/');
  await editor.locator('input[name=email]').waitFor();
  await take(editor, 'vhod', 660);
  await signIn(editor, 'editor');
  // Each part of the page asks on its own.
  for (const part of [/^Версия \d/, / · на сайта до /, /^Видео · /]) {
    await editor.getByText(part).first().waitFor();
  }
  await take(editor, 'nachalo', 900);
  await writing(editor);
  await published(editor);
  await refused(editor);
  await otherForms(editor);
  await largeFile(editor);

  const phone = await open(browser, '/admin/', PHONE);
  await signIn(phone, 'editor');
  await urgent(phone);

  const admin = await open(browser, '/admin/');
  await signIn(admin, 'admin');
  await admin.goto('/admin/plugins/publisher');
  await admin.getByText(texts['versions.title']).first().waitFor();
  await take(admin, 'sait', 640);

  const cases = await makeCases();
  await takeOffice(browser, admin, cases);

  // Last: by now the indexes of search are made.
  await takeSite(browser);
} finally {
  await browser.close();
}
