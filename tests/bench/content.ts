import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_STAFF } from '../../cli/src/demo-staff.ts';
import { step } from '../../cli/src/terminal.ts';
import { signIn } from '../harness/admin.ts';
import type { Figure } from './figures.ts';
import { type Installation, withInstallation } from './installation.ts';
import { canMeasureMemory, memoryOf, processesOf } from './memory.ts';
import { messages } from './messages.ts';
import { measurePageWeight } from './page-weight.ts';
import { measurePublishing } from './publishing.ts';
import { publishArticles } from './seed.ts';
import { measureThroughput } from './throughput.ts';
import { measureWholeRender } from './whole-render.ts';

/** How many articles the sizes are measured at, and how many publications of each kind. */
const FULL = { sizes: [100, 10_000], times: 20 };
const QUICK = { sizes: [100], times: 5 };
const CITY = { sizes: [100_000], times: 20 };
/** The size at which a town of some years is measured as a whole. */
const TOWN = 10_000;
/** Strapi clears up after its start; until then its memory says little. */
const SETTLE_MS = 10_000;

/** What editors and readers meet: one installation while it grows. */
export const benchContent = (isQuick: boolean): Promise<Figure[]> =>
  benchGrowth(isQuick ? QUICK : FULL);

/** The same with more than any town has; most of its hour goes into the pictures of the pages. */
export const benchCity = (isQuick: boolean): Promise<Figure[]> =>
  benchGrowth(isQuick ? QUICK : CITY);

async function benchGrowth({ sizes, times }: typeof FULL): Promise<Figure[]> {
  return withInstallation(async (installation) => {
    await step(messages.starting, () => installation.start());
    const figures: Figure[] = [];
    for (const size of sizes) {
      figures.push(await grow(installation, size));
      if (size === sizes[0]) figures.push(...(await measureReading(installation)));
      figures.push(...(await measureWriting(installation, size, times)));
      if (size === TOWN) figures.push(await measureStart(installation, size));
    }
    return figures;
  });
}

async function grow(installation: Installation, size: number): Promise<Figure> {
  const value = await step(messages.growing(size), () =>
    publishArticles(installation.databaseUrl(), size),
  );
  return { id: `import.${size}`, name: messages.imported(size), value, unit: 's' };
}

async function measureReading(installation: Installation): Promise<Figure[]> {
  const page = await anArticle(installation.url);
  return [
    ...(await idleMemory(installation)),
    ...(await step(messages.measuring(messages.weight), () =>
      measurePageWeight(`${installation.url}${page}`),
    )),
    ...(await step(messages.measuring(messages.throughput), () =>
      measureThroughput(installation.url, page),
    )),
  ];
}

async function measureWriting(
  installation: Installation,
  size: number,
  times: number,
): Promise<Figure[]> {
  const [{ email, password }] = DEMO_STAFF;
  const token = await signIn(installation.url, email, password);
  const figures = await step(messages.measuring(messages.publishing), () =>
    measurePublishing(installation, token, { size, times }),
  );
  if (size !== TOWN) return figures;
  const rendering = await step(messages.measuring(messages.rendering), () =>
    measureWholeRender(installation, token, size),
  );
  return [...figures, ...rendering];
}

async function measureStart(installation: Installation, size: number): Promise<Figure> {
  const value = await step(messages.measuring(messages.restarting), async () => {
    await installation.stop();
    return installation.start();
  });
  const name = messages.startRendered(size);
  return { id: `start.${size}`, name, value, unit: 's', aim: { atMost: 15 } };
}

async function idleMemory({ pid, dataDir }: Installation): Promise<Figure[]> {
  if (!canMeasureMemory) return [];
  await pause(SETTLE_MS);
  const { server, renderer, database } = processesOf(pid, dataDir);
  const parts = {
    database: memoryOf(...database),
    server: memoryOf(server),
    renderer: renderer === undefined ? 0 : memoryOf(renderer),
  };
  const all = { ...parts, all: parts.database + parts.server + parts.renderer };
  return Object.entries(all).map(([part, value]) => {
    const name = messages.memory[part as keyof typeof all];
    return { id: `memory.${part}`, name, value, unit: 'MB' };
  });
}

/** The newest article on the list of news. */
async function anArticle(url: string): Promise<string> {
  const list = await (await fetch(`${url}/novini/`)).text();
  const path = /href="(\/novini\/[a-z0-9-]+\/)"/.exec(list)?.[1];
  if (path === undefined) throw new Error('The list of news shows no article.');
  return path;
}
