import { DEMO_STAFF } from '../../../cli/src/demo-staff.ts';
import { step } from '../../../cli/src/terminal.ts';
import { signIn } from '../../harness/admin.ts';
import type { Figure } from '../figures.ts';
import { type Installation, withInstallation } from '../installation.ts';
import { messages } from '../messages.ts';
import { publishArticles } from '../seed.ts';
import { measureAudit } from './audit.ts';
import { measureBackup } from './backup.ts';
import { measureFeedback } from './feedback.ts';
import { measureQueue } from './queue.ts';
import { seedCases } from './seed-cases.ts';

/** `acts`: rows of the audit log; `uploads`: files of a megabyte; `times`: of each request. */
const FULL = {
  rounds: 5,
  articles: 10_000,
  cases: 100_000,
  acts: 200_000,
  uploads: 1_000,
  times: 200,
};
const QUICK = { rounds: 1, articles: 100, cases: 2_000, acts: 20_000, uploads: 20, times: 20 };

/** What citizens send and staff work on: how fast it is taken, found, sealed, backed up, restored. */
export async function benchContributions(isQuick: boolean): Promise<Figure[]> {
  const amounts = isQuick ? QUICK : FULL;
  const sending = await withInstallation(async (installation) => {
    await step(messages.startingStock, () => installation.start());
    return step(messages.measuring(messages.feedback), () =>
      measureFeedback(installation.url, amounts.rounds),
    );
  }, 'tests/bench/contributions/stock-start.ts');
  const keeping = await withInstallation((installation) => benchTown(installation, amounts));
  return [...sending, ...keeping];
}

/** An installation that has years behind it. */
async function benchTown(installation: Installation, amounts: typeof FULL): Promise<Figure[]> {
  const { articles, cases, acts, uploads, times } = amounts;
  await step(messages.starting, () => installation.start());
  await step(messages.growing(articles), () =>
    publishArticles(installation.databaseUrl(), articles),
  );
  await step(messages.writingCases(cases), () => seedCases(installation.databaseUrl(), cases));
  const [{ email, password }] = DEMO_STAFF;
  const token = await signIn(installation.url, email, password);
  return [
    ...(await step(messages.measuring(messages.queue), () =>
      measureQueue(installation.url, token, { size: cases, times }),
    )),
    ...(await step(messages.measuring(messages.audit), () =>
      measureAudit(installation, token, { rows: acts, times }),
    )),
    ...(await measureBackup(installation, uploads)),
  ];
}
