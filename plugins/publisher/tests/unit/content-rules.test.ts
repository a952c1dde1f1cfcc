import fc from 'fast-check';
import { publishingViolations, violations } from '../../domain/content-rules';
import type { EntryType } from '../../contract/entries/schemas';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const rules = (type: EntryType, fields: Record<string, unknown>) =>
  violations(type, fields, NOW).map(({ field, rule }) => `${field}: ${rule}`);

describe('content rules', () => {
  test('a title alone breaks none', () => {
    expect(rules('article', { title: 'Новина' })).toEqual([]);
    expect(publishingViolations('article', { title: 'Новина' })).toEqual([]);
  });

  test.each([
    ['2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', []],
    ['2026-12-01T10:00:00.000Z', '2026-12-01T09:59:59.999Z', ['end: eventEndsBeforeStart']],
    ['2026-12-01T12:00:00.000+02:00', '2026-12-01T11:00:00.000Z', []],
    [null, '2026-12-01T10:00:00.000Z', []],
    ['няма', '2026-12-01T10:00:00.000Z', []],
  ])('an event from %s to %s', (start, end, broken) => {
    expect(rules('event', { start, end })).toEqual(broken);
  });

  const WEEKLY = {
    start: '2026-12-01T16:00:00.000Z',
    end: '2026-12-01T18:00:00.000Z',
    repeats: 'weekly',
    repeatsUntil: '2026-12-31',
  };
  const days = (...all: string[]) => ({ leftOut: all.map((day) => ({ day })) });
  const LAST = '2028-12-01';

  test.each<[Record<string, unknown>, string[]]>([
    [{}, []],
    [{ repeatsUntil: LAST }, []],
    [{ repeatsUntil: '2028-12-02' }, ['repeatsUntil: repeatTooLong']],
    [{ repeatsUntil: '2026-11-30' }, ['repeatsUntil: repeatEndsBeforeStart']],
    [{ repeatsUntil: '2026-12-01' }, []],
    [{ repeatsUntil: null }, []],
    [{ start: null }, []],
    [{ end: '2026-12-08T16:00:00.000Z' }, []],
    [{ end: '2026-12-08T16:00:00.001Z' }, ['end: repeatOverlaps']],
    [{ end: '2026-12-08T16:00:00.001Z', repeats: 'no' }, []],
    [{ end: '2026-12-07T18:00:00.000Z', allDay: true }, []],
    [{ end: '2026-12-08T05:00:00.000Z', allDay: true }, ['end: repeatOverlaps']],
    [days('2026-12-08', '2026-12-15'), []],
    [days('2026-12-08', '2026-12-09'), ['leftOut: leftOutUnknown']],
    [
      days('2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'),
      ['leftOut: leftOutAll'],
    ],
  ])('a weekly event with %j', (fields, broken) => {
    expect(rules('event', { ...WEEKLY, ...fields })).toEqual(broken);
    expect(rules('session', { ...WEEKLY, ...fields })).toEqual([]);
  });

  test('a day that is none is named as people write it', () => {
    const [broken] = violations('event', { ...WEEKLY, ...days('2026-12-09') }, NOW);
    expect(broken?.values).toEqual({ days: '09.12.2026' });
  });

  test('what repeats has a start and a last day when it is published', () => {
    const lacking = (fields: object) =>
      publishingViolations('event', { ...WEEKLY, ...fields }).map(({ field }) => field);
    expect(lacking({})).toEqual([]);
    expect(lacking({ start: null, repeatsUntil: null })).toEqual(['start', 'repeatsUntil']);
    expect(lacking({ start: null, repeatsUntil: null, repeats: 'no' })).toEqual([]);
  });

  test.each([
    ['2026-12-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z', []],
    ['2026-12-01T10:00:00.000Z', '2027-03-01T10:00:00.001Z', ['until: noticeTooLong']],
    ['2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', ['until: noticeEndsBeforeStart']],
    [null, '2026-11-23T09:00:00.000Z', ['until: noticeEndsBeforeStart']],
    [null, null, []],
  ])('a notice from %s until %s', (from, until, broken) => {
    expect(rules('notice', { from, until })).toEqual(broken);
  });

  test('a notice needs an end to be published', () => {
    expect(publishingViolations('notice', { title: 'Вода' })).toMatchObject([{ field: 'until' }]);
    expect(publishingViolations('notice', { until: '2026-11-24T10:00:00.000Z' })).toEqual([]);
  });

  test('a picture is published with words on what it shows, or that it is decoration', () => {
    const picture = { name: 'a.jpg', mime: 'image/jpeg', alternativeText: ' ' };
    const body = [{ type: 'image', image: picture, children: [] }];
    const broken = publishingViolations('article', { cover: picture, pictures: [picture], body });
    expect(broken.map(({ field, values }) => [field, values?.['file']])).toEqual([
      ['cover', 'a.jpg'],
      ['pictures', 'a.jpg'],
      ['body', 'a.jpg'],
    ]);
    const said = { ...picture, alternativeText: 'украса' };
    const file = { name: 'a.pdf', mime: 'application/pdf', alternativeText: null };
    expect(publishingViolations('article', { cover: said, attachments: [file] })).toEqual([]);
  });

  test('a recording of our own is published with captions, one elsewhere is a link', () => {
    const file = { name: 'a.mp4', mime: 'video/mp4' };
    const broken = (fields: object) =>
      publishingViolations('video', { title: 'Запис', ...fields }).map(({ rule }) => rule);
    expect(broken({ file, captions: null })).toEqual(['videoWithoutCaptions']);
    expect(broken({ file, captions: { name: 'a.txt', mime: 'text/plain' } })).toEqual([
      'captionsNotVtt',
    ]);
    expect(broken({ file, captions: { name: 'a.vtt', mime: 'text/vtt' } })).toEqual([]);
    expect(broken({ url: 'https://video.example.org/1', file: null })).toEqual([]);
  });

  test('a link that may not become one is named', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [] };
    const item = { type: 'list-item', children: [link] };
    const body = [{ type: 'list', format: 'ordered', children: [item] }];
    expect(violations('article', { body }, NOW)).toEqual([
      { field: 'body', rule: 'unsafeLink', values: { address: 'javascript:alert(1)' } },
    ]);
    expect(rules('organisation', { website: 'www.example.org' })).toEqual([
      'website: unsafeAddress',
    ]);
    expect(rules('site-settings', { footer: [{ label: 'х', url: '//evil.example' }] })).toEqual([
      'footer: unsafeAddress',
    ]);
  });

  test('whatever is to be saved, a rule answers', () => {
    const type = fc.constantFrom<EntryType>('article', 'event', 'notice', 'site-settings');
    const name = fc.constantFrom(
      ...['body', 'start', 'end', 'from', 'until', 'url', 'navigation'],
      ...['repeats', 'repeatsUntil', 'leftOut'],
    );
    fc.assert(
      fc.property(type, fc.dictionary(name, fc.jsonValue()), (anyType, fields) => {
        expect(Array.isArray(violations(anyType, fields, NOW))).toBe(true);
      }),
    );
  });
});
