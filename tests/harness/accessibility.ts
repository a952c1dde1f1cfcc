import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with every finding of axe against WCAG 2.2 AA, each with the elements it is about. `within`:
 * a selector, where the rest of the page is not ours.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await report(
    page,
    new AxeBuilder({ page })
      .include(within)
      .options({ rules: { 'target-size': { enabled: true } } })
      .withTags(WCAG_2_2_AA),
  );
}

/** The one thing that another colour scheme can change: whether the text can be read. */
export async function expectContrast(page: Page): Promise<void> {
  await report(page, new AxeBuilder({ page }).withRules('color-contrast'));
}

async function report(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      (node) => `    ${node.target.join(' ')}: ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    );
    return `${id}: ${help}\n${places.join('\n')}`;
  });
  if (findings.length > 0) throw new Error(`axe, ${page.url()}\n${findings.join('\n')}`);
}

/** WCAG 1.4.10: at 320 CSS pixels nothing makes a reader scroll sideways. */
export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .slice(0, 10)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
  if (wide.length > 0) throw new Error(`Wider than 320 px, ${page.url()}\n${wide.join('\n')}`);
}
