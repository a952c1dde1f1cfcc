import { COMING, PAST } from '../../../contract/facets';
import { PROJECTED_TYPES } from '../../../server/projection';
import { NOTHING_AROUND, row } from './documents';

/** Mondays at 17:00 in Sofia, from 16 November 2026, without 30 November. */
const weekly = {
  start: '2026-11-16T15:00:00.000Z',
  end: '2026-11-16T16:00:00.000Z',
  repeats: 'weekly',
  repeatsUntil: '2026-12-07',
  leftOut: [{ id: 1, day: '2026-11-30' }],
};
const [second, third, fourth] = ['2026-11-23', '2026-11-30', '2026-12-07'].map((day) => ({
  start: `${day}T15:00:00.000Z`,
  end: `${day}T16:00:00.000Z`,
}));
const at = (now: string, fields: object = {}) =>
  PROJECTED_TYPES.event.project(row({ ...weekly, ...fields }), {
    now: new Date(now),
    preview: false,
    ...NOTHING_AROUND,
  });
const BOTH = ['month:2026-11', 'month:2026-12'];

test('stands at its next date until that is over, then at the one after', () => {
  expect(at('2026-11-23T15:59:59.999Z')).toMatchObject({
    entry: { ...second, coming: true },
    sortKey: second?.start,
    facets: ['*', COMING, 'coming:kind:event', 'kind:event', ...BOTH, 'changed:*'],
    changesAt: new Date(second?.end ?? ''),
  });
  // A day that is left out goes from the page too when it is over.
  expect(at('2026-11-23T16:00:00.000Z')).toMatchObject({
    entry: { ...fourth, coming: true },
    changesAt: new Date(third?.end ?? ''),
  });
  expect(at('2026-11-30T16:00:00.000Z')).toMatchObject({
    entry: { ...fourth },
    changesAt: new Date(fourth?.end ?? ''),
  });
});

test('is over after its last date', () => {
  expect(at('2026-12-07T16:00:00.000Z')).toMatchObject({
    entry: { ...fourth, coming: false },
    facets: ['*', PAST, 'kind:event', ...BOTH, 'changed:*'],
    changesAt: null,
  });
});

test('tells all its dates, on its card too', () => {
  const [isOver, isLeftOut] = [false, false];
  expect(at('2026-11-23T15:00:00.000Z')).toMatchObject({
    card: {
      repetition: {
        repeats: 'weekly',
        dates: [
          { start: weekly.start, end: weekly.end, isLeftOut, isOver: true },
          { ...second, isLeftOut, isOver },
          { ...third, isLeftOut: true, isOver },
          { ...fourth, isLeftOut, isOver },
        ],
      },
    },
  });
});

test('is past when it was cancelled and the date is over to which people would have come', () => {
  const cancelled = { eventStatus: 'cancelled', revisedAt: '2026-11-20T09:00:00.000Z' };
  expect(at('2026-11-23T15:00:00.000Z', cancelled)).toMatchObject({
    entry: { ...second, coming: true },
  });
  expect(at('2026-11-23T16:00:00.000Z', cancelled)).toMatchObject({
    entry: { ...second, coming: false },
    changesAt: null,
  });
});

test('without its last day, as in a preview, takes place once', () => {
  expect(at('2026-11-23T15:00:00.000Z', { repeatsUntil: null })).toMatchObject({
    entry: { start: weekly.start, repetition: null, coming: false },
  });
});
