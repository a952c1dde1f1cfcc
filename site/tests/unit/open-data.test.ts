import type { Card } from '@dialozi/publisher/contract';
import { fixture } from '../../src/dev/fixture';
import { FixtureContent } from '../../src/dev/fixture-content';
import { COLLECTIONS, COLUMNS } from '../../src/open-data/collections';
import { readTable, tableCsv, tableJson } from '../../src/open-data/table';

const ORIGIN = 'https://dialozi.example.org';
const content = new FixtureContent('bg', fixture);

test.each(COLLECTIONS)('%s has a row for every entry, the same in CSV and JSON', async (name) => {
  const table = await readTable(content, name, ORIGIN);
  const columns = COLUMNS[name].map((column) => column.name);
  expect(new Set(columns).size).toBe(columns.length);
  expect(table.rows).toHaveLength(await content.count({ type: name }));
  const objects: unknown = JSON.parse(tableJson(table));
  expect(objects).toHaveLength(table.rows.length);
  const csv = tableCsv(table);
  expect(csv.startsWith(`\uFEFF${columns.join(',')}\r\n`)).toBe(true);
});

test('addresses are absolute, and subjects are named by theirs', async () => {
  const { columns, rows } = await readTable(content, 'article', ORIGIN);
  const settlements = rows.flatMap((row) => row[columns.indexOf('settlements')] ?? []);
  expect(settlements.length).toBeGreaterThan(0);
  for (const address of settlements) {
    expect(address).toMatch(/^https:\/\/dialozi\.example\.org\/naseleni-mesta\/.+\/$/);
  }
});

test('of what takes whole days, days stand in the row, by the calendar in Sofia', () => {
  const card = {
    ...fixture.event[0],
    start: '2026-11-22T22:00:00.000Z',
    end: '2026-11-24T22:00:00.000Z',
    previousStart: null,
    allDay: true,
  };
  const cell = (name: string): unknown =>
    COLUMNS.event
      .find((column) => column.name === name)
      ?.value(card as Card<'event'>, { origin: ORIGIN, addressOf: () => '' });
  expect(['start', 'end', 'previous_start'].map(cell)).toEqual(['2026-11-23', '2026-11-25', null]);
});

test('whoever reads the events learns that one has moved or is off, and since when', async () => {
  const { columns, rows } = await readTable(content, 'event', ORIGIN);
  const objects: unknown = JSON.parse(tableJson({ columns, rows }));
  const [first] = await content.list({ type: 'event' });
  expect(objects).toContainEqual(
    expect.objectContaining({
      id: first?.documentId,
      status: first?.eventStatus,
      start: first?.start,
      all_day: first?.allDay,
      previous_start: first?.previousStart,
    }),
  );
});
