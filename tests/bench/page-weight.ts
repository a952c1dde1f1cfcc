import { chromium } from 'playwright-core';
import { chromiumPath } from '../harness/chromium.ts';
import type { Figure } from './figures.ts';
import { messages } from './messages.ts';

const KILOBYTE = 1000;

/** What a browser that was never here before takes over the wire to show a page, without headers. */
export async function measurePageWeight(address: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    const weights = new Map<string, number>();
    const sizes: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const weigh = async (): Promise<void> => {
        const { responseBodySize } = await request.sizes();
        const kind = request.resourceType();
        weights.set(kind, (weights.get(kind) ?? 0) + responseBodySize / KILOBYTE);
      };
      sizes.push(weigh());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(sizes);
    return figuresOf(weights);
  } finally {
    await browser.close();
  }
}

function figuresOf(weights: ReadonlyMap<string, number>): Figure[] {
  const of = (kind: string): number => weights.get(kind) ?? 0;
  const text = of('document') + of('stylesheet') + of('script');
  return [
    { id: 'weight.text', name: messages.weightText, value: text, unit: 'kB', aim: { atMost: 60 } },
    {
      id: 'weight.fonts',
      name: messages.weightFonts,
      value: of('font'),
      unit: 'kB',
      aim: { atMost: 70 },
    },
    {
      id: 'weight.script',
      name: messages.weightScript,
      value: of('script'),
      unit: 'kB',
      aim: { atMost: 5 },
    },
  ];
}
