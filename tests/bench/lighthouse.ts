import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { freePort } from '@dialozi/database';
import { step } from '../../cli/src/terminal.ts';
import { chromiumPath } from '../harness/chromium.ts';
import { type Figure, median } from './figures.ts';
import { withInstallation } from './installation.ts';
import { messages } from './messages.ts';

/** What Lighthouse judges, each from 0 to 100. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** One page of each kind that people meet first; a pattern is looked up on its section's list. */
const PAGES = {
  home: '/',
  article: '/novini/*/',
  events: '/sabitia/',
  settlement: '/naseleni-mesta/*/',
  search: '/tarsene/',
} as const;
const FULL_TIMES = 3;

/** What Lighthouse says of the pages that people meet first, as on a phone: the median of three. */
export async function benchLighthouse(isQuick: boolean): Promise<Figure[]> {
  return withInstallation(async (installation) => {
    await step(messages.starting, () => installation.start());
    const figures: Figure[] = [];
    for (const [name, pattern] of Object.entries(PAGES)) {
      const path = await pageLike(installation.url, pattern);
      figures.push(
        ...(await step(messages.measuring(messages.lighthouse(path)), () =>
          judge(`${installation.url}${path}`, name, isQuick ? 1 : FULL_TIMES),
        )),
      );
    }
    return figures;
  });
}

/** The first page of a section's list that fits, where the pattern ends with a star. */
async function pageLike(url: string, pattern: string): Promise<string> {
  const section = pattern.replace('*/', '');
  if (section === pattern) return pattern;
  const list = await (await fetch(`${url}${section}`)).text();
  const path = new RegExp(`href="(${section}[a-z0-9-]+/)"`).exec(list)?.[1];
  if (path === undefined) throw new Error(`${section} leads to no page.`);
  return path;
}

async function judge(address: string, name: string, times: number): Promise<Figure[]> {
  const scores = new Map<string, number[]>();
  for (let time = 0; time < times; time++) {
    for (const [category, score] of await scoresOf(address)) {
      scores.set(category, [...(scores.get(category) ?? []), score]);
    }
  }
  return CATEGORIES.map((category) => ({
    id: `lighthouse.${name}.${category}`,
    name: messages.lighthouseScore(name, category),
    value: median(scores.get(category) ?? []),
    unit: '',
    aim: { atLeast: 100 },
  }));
}

/** One look with a browser of its own, whose cache is empty. */
async function scoresOf(address: string): Promise<[string, number][]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
    return Object.values(result.lhr.categories).map(({ id, score, auditRefs }) => {
      for (const { id: audit, weight } of auditRefs) {
        const { score: passed, title } = result.lhr.audits[audit] ?? {};
        if (weight > 0 && typeof passed === 'number' && passed < 1) {
          console.log(`  ${address}: ${id}, ${title} (${Math.round(passed * 100)})`);
        }
      }
      return [id, Math.round((score ?? 0) * 100)];
    });
  } finally {
    await browser.close();
  }
}
