import type { PublicCase } from '../../src/forms/answer';
import { caseFacts } from '../../src/text/case';

const found = (change: Partial<PublicCase> = {}): PublicCase => ({
  code: 'ABCD-EFGH-JKLM',
  kind: 'feedback',
  topic: 'accessibility',
  state: 'taken',
  receivedAt: '2026-11-25T22:30:00.000Z',
  dueOn: '2026-12-10',
  registryNumber: null,
  events: [],
  ...change,
});
const values = (change?: Partial<PublicCase>): string[] =>
  caseFacts(found(change), 'bg').map(({ value }) => value);

test('the facts of a case are in the words and days of the town', () => {
  expect(values({ registryNumber: '94-12/26.11.2026' })).toEqual([
    'Обратна връзка за сайта: Проблем с достъпността',
    '26.11.2026\u00a0г.',
    '10.12.2026\u00a0г.',
    '94-12/26.11.2026',
  ]);
});

test('while a detail is awaited the clock is said to stand still', () => {
  expect(values({ state: 'asked', dueOn: null })).toContain('спрян, докато отговорите');
});

test('what is not known or not due is left out', () => {
  expect(values({ state: 'closed', dueOn: null, topic: null })).toEqual([
    'Обратна връзка за сайта',
    '26.11.2026\u00a0г.',
  ]);
});
