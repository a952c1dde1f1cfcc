import fc from 'fast-check';
import { windowQuery } from '../../domain/query';
import type { EntryType } from '../../contract/entries/schemas';
import { MemoryTown, type MemoryEntry } from './memory-town';

/**
 * After any sequence of changes the tree equals a render of everything from nothing: the book never
 * misses a page. And it never asks for a page that does not differ: a change costs what it touches.
 */

const TYPES = ['article', 'notice'] as const satisfies readonly EntryType[];
const FACETS = ['*', 'policy:a', 'policy:b', 'community:x', 'changed:*'];

const entry: fc.Arbitrary<MemoryEntry> = fc.record({
  type: fc.constantFrom(...TYPES),
  documentId: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9'),
  slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  title: fc.constantFrom('Чешма', 'Площад', 'Училище'),
  body: fc.constantFrom('едно', 'две', 'три'),
  sortKey: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04', '2026-05'),
  updatedAt: fc.constantFrom('2026-06', '2026-07', '2026-08', '2026-09'),
  facets: fc.subarray(FACETS).map((facets) => [...new Set(['*', ...facets])]),
});

const edit = fc.oneof(
  { weight: 4, arbitrary: entry.map((put) => ({ put })) },
  {
    weight: 1,
    arbitrary: fc.record({
      remove: fc.record({
        type: fc.constantFrom(...TYPES),
        documentId: entry.map((one) => one.documentId),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      tell: fc.record({ subject: fc.constantFrom('votes', 'audit'), value: fc.nat({ max: 2 }) }),
    }),
  },
);

const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { maxLength: 12 });

test('the tree equals a render of everything from nothing, after any edits in any batches', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (rounds) => {
      const town = new MemoryTown();
      await town.publish([]);
      for (const edits of rounds) {
        await town.publish(edits);
        expect(town.tree).toEqual(await town.renderedFromNothing());
      }
    }),
    { numRuns: 400 },
  );
});

test('only pages that differ are rendered, the changed entry’s own page apart', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (rounds) => {
      const town = new MemoryTown();
      await town.publish([]);
      for (const edits of rounds) {
        const before = new Map(town.answersByPage);
        const { stale } = await town.publish(edits);
        for (const page of stale) {
          expect(town.answersByPage.get(page)).not.toEqual(before.get(page) ?? null);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('something newer touches the newest list and the last archive page, whatever the number of pages', async () => {
  const town = new MemoryTown();
  const at = (number: number): MemoryEntry => ({
    type: 'article',
    documentId: `d${String(number).padStart(3, '0')}`,
    slug: `s${number}`,
    title: 'Чешма',
    body: 'едно',
    sortKey: String(number).padStart(4, '0'),
    updatedAt: '2026-06',
    facets: ['*'],
  });
  await town.publish(Array.from({ length: 100 }, (_, number) => ({ put: at(number) })));
  const { stale } = await town.publish([{ put: at(100) }]);
  expect([...stale].sort()).toEqual(['/', '/archive/33/', '/articles/', 'family:archive']);
});

test('a window counts from either end and is never longer than the site may ask', () => {
  expect(windowQuery({ type: 'article', offset: 40, limit: 20 }, 'bg')).toEqual({
    kind: 'window',
    type: 'article',
    locale: 'bg',
    facet: '*',
    direction: 'forward',
    first: 40,
    upto: 60,
  });
  expect(windowQuery({ type: 'article', limit: 5000 }, 'bg').upto).toBe(200);
});
