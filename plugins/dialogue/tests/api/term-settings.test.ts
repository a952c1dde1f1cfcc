import {
  adminApi,
  DEMO_PASSWORD,
  signIn,
  startPlatform,
  waitFor,
  type AdminApi,
  type Platform,
} from '../../../../tests/harness';
import { paper, reads, registers, steps } from './office';

const RECEIVED_ON = '2026-11-02';

let platform: Platform;
let office: AdminApi;

async function start(given: Parameters<typeof startPlatform>[0] = {}): Promise<void> {
  platform = await startPlatform(given);
  office = adminApi(await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD), platform.url);
}

beforeAll(() => start(), 240_000);
afterAll(async () => {
  await platform.stop();
  await platform.clean();
});

const opens = async (kind: string): Promise<string> =>
  (await registers(paper({ kind, receivedOn: RECEIVED_ON }), office)).body.id;

const isTerm = async (id: string, dueOn: string, source: RegExp): Promise<void> => {
  const term = expect.stringMatching(source) as string;
  expect(await reads(id, office)).toMatchObject({ dueOn, termSource: term });
};

test('other settings reach the cases that wait with the next start, and new ones', async () => {
  const signal = await opens('signal');
  const information = await opens('information');
  const extended = await opens('proposal');
  await steps(extended, 'extension', { text: 'Чакаме становище.' }, office);
  const answered = await opens('signal');
  const close = { disposition: 'resolved', reason: 'Поправихме я.', close: true };
  await steps(answered, 'answers', close, office);
  // The defaults: 2.01.2027 is a Saturday.
  await isTerm(signal, '2027-01-04', /^2 месеца по /);
  await isTerm(information, '2026-11-16', /^14 дни по /);
  await isTerm(extended, '2027-05-05', /^6 месеца по /);

  await platform.stop();
  const env = { SIGNAL_TERM_MONTHS: '1', INFORMATION_TERM_DAYS: '30' };
  await start({ dataFolder: platform.dataFolder, env });
  await waitFor(async () => (await reads(signal, office)).dueOn === '2026-12-02', {
    what: 'the shorter term of the signal',
  });
  await isTerm(signal, '2026-12-02', /^1 месец по /);
  await isTerm(information, '2026-12-02', /^30 дни по /);
  await isTerm(extended, '2027-05-05', /^6 месеца по /);
  expect(await reads(answered, office)).toMatchObject({ state: 'closed', dueOn: null });
  await isTerm(await opens('signal'), '2026-12-02', /^1 месец по /);
}, 240_000);
