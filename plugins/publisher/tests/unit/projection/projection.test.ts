import { COMING, PAST } from '../../../contract/facets';
import type { EntryType } from '../../../contract/entries/schemas';
import { PROJECTED_TYPES, ProjectionError } from '../../../server/projection';
import { linkTo, NOTHING_AROUND, NOW, paragraph, PHOTO, row } from './documents';

function project(type: EntryType, fields: Record<string, unknown> = {}, now = NOW) {
  return PROJECTED_TYPES[type].project(row(fields), { now, preview: false, ...NOTHING_AROUND });
}

function refusal(type: EntryType, fields: Record<string, unknown>): ProjectionError {
  try {
    project(type, fields);
  } catch (error) {
    if (error instanceof ProjectionError) return error;
    throw error;
  }
  throw new Error('It was projected.');
}

describe('a title alone', () => {
  const types = Object.keys(PROJECTED_TYPES) as EntryType[];

  test.each(types.filter((type) => type !== 'notice'))('is enough for %s', (type) => {
    expect(project(type).entry).toMatchObject({ documentId: 'abc123', title: 'Ремонт на чешмите' });
  });

  test('counts from its publication', () => {
    expect(project('article')).toMatchObject({
      entry: { date: '2026-11-22T09:00:00.000Z', path: '/novini/remont-na-cheshmite/' },
      sortKey: '2026-11-22T09:00:00.000Z',
      facets: ['*'],
      changesAt: null,
    });
    expect(project('document', { publishedAt: '2026-11-22T22:30:00.000Z' }).entry).toMatchObject({
      documentDate: '2026-11-23',
    });
  });
});

describe('an article', () => {
  test('stands in the facets of what it concerns', () => {
    const projection = project('article', {
      policyArea: { id: 1, documentId: 'p1' },
      communities: [
        { id: 1, documentId: 'c1' },
        { id: 2, documentId: 'c2' },
      ],
      organisation: { id: 1, documentId: 'o1' },
    });
    expect(projection).toMatchObject({
      facets: ['*', 'policy:p1', 'community:c1', 'community:c2', 'organisation:o1'],
      entry: { policyArea: 'p1', communities: ['c1', 'c2'], organisation: 'o1' },
    });
  });

  test('shows its picture in the prepared sizes, and notes the file', () => {
    expect(project('article', { cover: PHOTO })).toMatchObject({
      entry: {
        cover: {
          alt: 'Чешмата на площада',
          sources: [
            { url: '/uploads/w400_cheshma.jpg', width: 400, height: 300 },
            { url: '/uploads/w1600_cheshma.jpg', width: 1600, height: 1200 },
          ],
          modern: [
            {
              type: 'image/avif',
              sources: [{ url: '/uploads/avif400_cheshma.avif', width: 400, height: 300 }],
            },
          ],
        },
      },
      files: [{ id: 31, updatedAt: '2026-11-21T08:00:00.000Z' }],
    });
  });

  test('offers an original that is not too wide, and says nothing of decoration', () => {
    const cover = { ...PHOTO, width: 1200, height: 900, formats: null, alternativeText: 'Украса ' };
    expect(project('article', { cover }).entry).toMatchObject({
      cover: { alt: '', sources: [{ url: '/uploads/cheshma.jpg', width: 1200, height: 900 }] },
    });
  });

  test('keeps its body off its card', () => {
    const projection = project('article', { body: [paragraph('Подробности')] });
    expect(projection.entry).toHaveProperty('body');
    expect(projection).not.toHaveProperty('card.body');
  });

  test('shows a picture in its text without the origin it was written at', () => {
    const { formats, ...image } = { ...PHOTO, url: 'https://admin.example.org/uploads/a.jpg' };
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    expect(project('article', { body }).entry).toMatchObject({
      body: [{ type: 'image', image: { url: '/uploads/a.jpg', width: 4000 } }],
    });
    const prepared = [{ type: 'image', image: { ...image, formats }, children: [] }];
    expect(project('article', { body: prepared }).entry).toMatchObject({
      body: [{ image: { url: '/uploads/w1600_cheshma.jpg', width: 1600, height: 1200 } }],
    });
  });

  test('with a dangerous link is refused, in words that name the field', () => {
    const error = refusal('article', { body: [linkTo('javascript:alert(1)')] });
    expect(error.field).toBe('body');
    expect(error.messages.bg).toContain('„Текст“');
    expect(error.messages.en).toContain('“Text”');
  });
});

describe('an event', () => {
  const start = '2026-11-23T15:00:00.000Z';

  test('lies ahead until it ends', () => {
    const coming = project('event', { start, end: '2026-11-23T16:00:00.000Z', kind: 'discussion' });
    expect(coming).toMatchObject({
      entry: { coming: true },
      sortKey: start,
      facets: [
        '*',
        COMING,
        'coming:kind:discussion',
        'kind:discussion',
        'month:2026-11',
        'changed:*',
      ],
      changesAt: new Date('2026-11-23T16:00:00.000Z'),
    });
  });

  test('without an end lasts to the end of its day in Sofia', () => {
    expect(project('event', { start }).changesAt).toEqual(new Date('2026-11-23T22:00:00.000Z'));
    expect(project('event', { start }, new Date('2026-11-23T22:00:00.000Z'))).toMatchObject({
      entry: { coming: false },
      facets: ['*', PAST, 'kind:event', 'month:2026-11', 'changed:*'],
      changesAt: null,
    });
  });

  test('without a start is coming, after all that have a date', () => {
    const undated = project('event', { end: start });
    expect(undated).toMatchObject({ entry: { start: null, end: null, coming: true } });
    expect(undated).toHaveProperty('changesAt', null);
    expect('sortKey' in undated && undated.sortKey > '9999').toBe(true);
  });

  test('cannot end before it starts', () => {
    expect(refusal('event', { start, end: '2026-11-23T14:00:00.000Z' }).field).toBe('end');
  });
});

describe('a notice', () => {
  const fields = { from: '2026-11-24T06:00:00.000Z', until: '2026-11-24T12:00:00.000Z' };

  test.each([
    ['2026-11-24T05:59:59.999Z', false, fields.from],
    ['2026-11-24T06:00:00.000Z', true, fields.until],
    ['2026-11-24T11:59:59.999Z', true, fields.until],
    ['2026-11-24T12:00:00.000Z', false, null],
  ])('at %s is public: %s', (now, isPublic, changesAt) => {
    const projection = project('notice', fields, new Date(now));
    expect(projection.entry !== null).toBe(isPublic);
    expect(projection.changesAt).toEqual(changesAt === null ? null : new Date(changesAt));
  });

  test('shows in a preview before its time', () => {
    const preview = PROJECTED_TYPES.notice.project(row(fields), {
      now: NOW,
      preview: true,
      ...NOTHING_AROUND,
    });
    expect(preview.entry).toMatchObject({ title: 'Ремонт на чешмите' });
  });

  test('without an end is refused', () => {
    expect(refusal('notice', {}).field).toBe('until');
  });
});

describe('the rest', () => {
  test('policy areas stand in the order of their positions', () => {
    const areas = [10, 2].map((position) => project('policy-area', { position }));
    const keys = areas.map((projection) => ('sortKey' in projection ? projection.sortKey : ''));
    expect(keys).toEqual(['0000000010 ремонт на чешмите', '0000000002 ремонт на чешмите']);
  });

  test('the settings of the site have no address, and a colour in any case', () => {
    expect(project('site-settings', { slug: null }).entry).toMatchObject({
      slug: null,
      path: null,
      colour: '#1f5f4a',
    });
  });

  test('a file is given with its size in bytes and its extension', () => {
    expect(project('page', { attachments: [PHOTO], role: 'campaign' })).toMatchObject({
      facets: ['*', 'role:campaign'],
      entry: {
        attachments: [{ name: 'cheshma.jpg', extension: 'jpg', mime: 'image/jpeg', bytes: 812400 }],
      },
    });
  });

  test('a dangerous address is refused wherever a link can be', () => {
    const url = 'javascript:alert(1)';
    expect(refusal('event', { onlineUrl: url }).field).toBe('onlineUrl');
    expect(refusal('video', { url }).field).toBe('url');
    expect(refusal('organisation', { website: url }).field).toBe('website');
    expect(refusal('site-settings', { footer: [{ label: 'тук', url }] }).field).toBe('footer');
  });

  test('a document without a title or an address is refused', () => {
    expect(refusal('article', { title: ' ' }).field).toBe('title');
    expect(refusal('article', { slug: '' }).field).toBe('slug');
  });
});

describe('the file of a document', () => {
  const file = { id: 7, url: '/uploads/a.pdf', name: 'a.pdf', mime: 'application/pdf', size: 2 };
  const textOf = (pages: string[], isRecognised = false) => {
    const words = new Map([[7, { pages, isRecognised }]]);
    const around = { ...NOTHING_AROUND, words };
    return PROJECTED_TYPES.document.project(row({ file }), { now: NOW, preview: false, ...around })
      .entry;
  };

  test('tells how many pages it has and how it begins', () => {
    expect(textOf(['Раздел първи', 'Раздел втори'])).toMatchObject({
      fileText: { pages: 2, isScan: false, excerpt: 'Раздел първи Раздел втори', recognised: [] },
    });
  });

  test('is named as a scan, also where a program has read it', () => {
    expect(textOf(['', ''])).toMatchObject({ fileText: { pages: 2, isScan: true, excerpt: '' } });
    expect(textOf(['Бюджет'], true)).toMatchObject({
      fileText: { isScan: true, excerpt: '', recognised: ['Бюджет'] },
    });
  });

  test('says nothing of words that nobody has read', () => {
    expect(project('document', { file })).toMatchObject({
      entry: { fileText: null, versions: [] },
    });
  });
});
