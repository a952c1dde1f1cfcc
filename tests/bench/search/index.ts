import { DEMO_STAFF } from '../../../cli/src/demo-staff.ts';
import { step } from '../../../cli/src/terminal.ts';
import { signIn } from '../../harness/admin.ts';
import type { Figure } from '../figures.ts';
import { withInstallation } from '../installation.ts';
import { messages } from '../messages.ts';
import { publishArticles } from '../seed.ts';
import { withReader } from './browser.ts';
import { measureIndexing } from './indexing.ts';
import { measureLag } from './lag.ts';
import { measureQuality } from './quality-of-answers.ts';
import { untilIndexed } from './index-state.ts';
import { measureTyping } from './typing.ts';

/** `young`, `town`: numbers of articles; `times`: of each publication. */
const FULL = { young: 1_000, town: 10_000, times: 5 };
const QUICK = { young: 100, town: 200, times: 1 };

/** What readers find, how fast, and what it costs to keep it true. */
export async function benchSearch(isQuick: boolean): Promise<Figure[]> {
  const { young, town, times } = isQuick ? QUICK : FULL;
  return withInstallation(async (installation) => {
    await step(messages.starting, () => installation.start());
    await step(messages.indexing, () => untilIndexed(installation));
    return withReader(installation.url, async (reader) => {
      const grow = async (articles: number): Promise<void> => {
        await step(messages.growing(articles), () =>
          publishArticles(installation.databaseUrl(), articles),
        );
        await step(messages.indexing, () => untilIndexed(installation));
      };
      const quality = await step(messages.measuring(messages.searchQuality), () =>
        measureQuality(installation, reader),
      );
      await grow(young);
      const [{ email, password }] = DEMO_STAFF;
      const token = await signIn(installation.url, email, password);
      const lag = await step(messages.measuring(messages.searchLag(young)), () =>
        measureLag(installation, { reader, token, articles: young, times }),
      );
      await grow(town);
      const typing = await step(messages.measuring(messages.firstResult(town)), () =>
        measureTyping(reader, town),
      );
      const indexing = await step(messages.measuring(messages.indexed(town)), () =>
        measureIndexing(installation, town),
      );
      return [...quality, ...lag, ...typing, ...indexing];
    });
  });
}
