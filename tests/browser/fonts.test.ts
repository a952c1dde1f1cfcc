import { launchBrowser, type TestBrowser } from '../harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the lightened fonts keep weights, Bulgarian letterforms and figures of one width', async () => {
  const page = await browser.open('/');
  const widths = await page.evaluate(async () => {
    await document.fonts.load('400 1rem "Sofia Sans"', 'Аa1');
    const widthOf = (words: string, style: string, lang = 'bg'): number => {
      const span = document.createElement('span');
      span.lang = lang;
      span.textContent = words;
      span.style.cssText = `position: absolute; font: 400 100px "Sofia Sans"; ${style}`;
      document.body.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    const letters = 'вгджзийклптцшщю';
    return {
      normal: widthOf(letters, ''),
      bold: widthOf(letters, 'font-weight: 800'),
      latinBold: widthOf('Botevgrad', 'font-weight: 800') - widthOf('Botevgrad', ''),
      russian: widthOf(letters, '', 'ru'),
      ones: widthOf('111', 'font-variant-numeric: tabular-nums'),
      eights: widthOf('888', 'font-variant-numeric: tabular-nums'),
      proportionalOnes: widthOf('111', ''),
    };
  });
  expect(widths.bold).toBeGreaterThan(widths.normal);
  expect(widths.latinBold).toBeGreaterThan(0);
  expect(widths.russian).not.toBe(widths.normal);
  expect(widths.ones).toBe(widths.eights);
  expect(widths.proportionalOnes).toBeLessThan(widths.ones);
  await page.context().close();
});
