import texts from '../../plugins/dialogue/admin/translations/bg.json';
import { expectAccessible, launchBrowser, type TestBrowser } from '../harness/index.ts';
import { openCases, register, type CaseScreens } from './case-screens.ts';

/** Made up, with check digits that fit. */
const EGN = '7501020018';
const IBAN = 'BG80BNBG96611020345678';
const REASON = `Лицето с ЕГН ${EGN} получи сумата по сметка ${IBAN}.`;

let browser: TestBrowser;
let { page, api, open, button, textbox, choose, told } = {} as CaseScreens;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, api, open, button, textbox, choose, told } = await openCases(
    browser,
    'dialozi-official',
  ));
});
afterAll(() => browser.close());

const tick = () => page.getByRole('checkbox', { name: texts['numbers.allow'] });

test('an answer with numbers of a person is sent once somebody has said that they may be seen', async () => {
  const { id } = await register(api, 'Кога ще платите?');
  await open(`/cases/${id}`);
  await button(texts['step.take']).click();
  await told(texts['step.take.done']);
  await button(texts['step.answer']).click();
  await choose(texts['answer.disposition'], texts['disposition.resolved']);
  await textbox(texts['answer.reason']).fill('Платено е.');
  expect(await tick().count()).toBe(0);

  await textbox(texts['answer.reason']).fill(REASON);
  await tick().waitFor();
  const hint = await page.locator('form').innerText();
  expect(hint).not.toContain(EGN);
  await expectAccessible(page, 'main');
  await button(texts['step.answer.submit-close']).click();
  await page.locator('[data-refusal], [aria-invalid=true]').first().waitFor();
  expect(await textbox(texts['answer.reason']).inputValue()).toBe(REASON);

  await tick().focus();
  await page.keyboard.press('Space');
  await button(texts['step.answer.submit-close']).click();
  await told(texts['step.answer.done-closed']);
});
