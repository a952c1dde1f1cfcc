import { untilNextDue } from '../../../server/drain/sweep';
import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  jest.useRealTimers();
  await town.close();
});

test('what is due is due by one clock, however wrong the other machine goes', async () => {
  const now = Date.now();
  const until = new Date(now + 60_000).toISOString();
  await town.put('event', 'e', [
    town.row('e', { start: new Date(now - 1000).toISOString(), end: until }),
  ]);
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    now: now + 3_600_000,
  });
  await town.drain();
  const wait = await untilNextDue(town.database);
  expect(wait).toBeGreaterThan(50_000);
  expect(wait).toBeLessThanOrEqual(60_000);
  const [row] = await town.database.rows('SELECT facets FROM published_entries');
  expect(row).toMatchObject({ facets: expect.arrayContaining(['coming']) as unknown });
});
