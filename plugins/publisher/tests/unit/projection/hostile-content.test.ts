import fc from 'fast-check';
import type { EntryType } from '../../../contract/entries/schemas';
import { PROJECTED_TYPES, ProjectionError } from '../../../server/projection';
import { NOTHING_AROUND, NOW, paragraph, row } from './documents';

const TYPES = Object.entries(PROJECTED_TYPES) as [EntryType, (typeof PROJECTED_TYPES)[EntryType]][];

function projectOrRefuse(document: unknown, type: EntryType = 'article') {
  try {
    return PROJECTED_TYPES[type].project(document, { now: NOW, preview: false, ...NOTHING_AROUND });
  } catch (error) {
    if (error instanceof ProjectionError) return null;
    throw error;
  }
}

/** Blocks as the editor writes them, now and then with a piece that is anything at all. */
const text = fc.record(
  { type: fc.constant('text'), text: fc.string(), bold: fc.boolean() },
  { requiredKeys: ['type', 'text'] },
);
const link = fc.record({
  type: fc.constant('link'),
  url: fc.oneof(fc.webUrl(), fc.string()),
  children: fc.array(text),
});
const inline = fc.oneof({ weight: 8, arbitrary: text }, link, fc.jsonValue());
const { block } = fc.letrec<{ block: unknown; list: unknown }>((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    format: fc.constantFrom('ordered', 'unordered'),
    children: fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('list-item'), children: fc.array(inline) }),
        tie('list'),
      ),
      { maxLength: 3 },
    ),
  }),
  block: fc.oneof(
    { maxDepth: 5 },
    fc.record({ type: fc.constantFrom('paragraph', 'quote', 'code'), children: fc.array(inline) }),
    fc.record({
      type: fc.constant('heading'),
      level: fc.integer({ min: 0, max: 7 }),
      children: fc.array(inline),
    }),
    fc.record({ type: fc.constant('image'), image: fc.jsonValue() }),
    tie('list'),
  ),
}));

describe('content that nobody expects', () => {
  test('any body is either read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(block), fc.jsonValue()), (body) => {
        projectOrRefuse(row({ body }));
      }),
      { numRuns: 500 },
    );
  });

  test('any row of any type is either read or refused', () => {
    const fields = fc.dictionary(
      fc.constantFrom('title', 'slug', 'cover', 'date', 'start', 'end', 'until', 'communities'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), fields, fc.jsonValue(), ([type], some, anything) => {
        projectOrRefuse(row(some), type);
        projectOrRefuse(anything, type);
      }),
    );
  });

  test('a body nested beyond reason is refused without exhausting the stack', () => {
    const deep = JSON.parse(
      `${'{"type":"list","format":"ordered","children":['.repeat(20_000)}${']}'.repeat(20_000)}`,
    ) as unknown;
    expect(projectOrRefuse(row({ body: [deep] }))).toBeNull();
  });

  test('script in a text field stays text', () => {
    const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const fields = {
      title: script,
      ...{ lead: script, summary: script, place: script, text: script, email: script },
      ...{ municipality: script, tagline: script, until: '2026-11-24T00:00:00.000Z' },
      body: [paragraph(script)],
      transcript: [paragraph(script)],
    };
    for (const [type] of TYPES) {
      const projection = projectOrRefuse(row(fields), type);
      expect(projection?.entry).toMatchObject({ title: script });
      const texts = JSON.stringify(projection?.entry).split('<script>').length - 1;
      expect(texts).toBeGreaterThan(0);
    }
  });
});
