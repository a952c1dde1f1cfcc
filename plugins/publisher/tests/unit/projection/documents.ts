import type { Around } from '../../../server/projection';

/** Rows as `strapi.db.query(uid).findOne` gives them, for the projection tests. */
export const NOW = new Date('2026-11-23T10:00:00.000Z');

const HEAD = {
  id: 7,
  documentId: 'abc123',
  locale: 'bg',
  title: 'Ремонт на чешмите',
  slug: 'remont-na-cheshmite',
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  publishedAt: '2026-11-22T09:00:00.000Z',
};

export function row(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...HEAD, ...fields };
}

export const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

export const linkTo = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'тук' }] }],
});

export const PHOTO = {
  id: 31,
  url: '/uploads/cheshma.jpg',
  name: 'cheshma.jpg',
  ext: '.JPG',
  mime: 'image/jpeg',
  size: 812.4,
  width: 4000,
  height: 3000,
  alternativeText: 'Чешмата на площада',
  caption: null,
  updatedAt: '2026-11-21T08:00:00.000Z',
  formats: {
    w1600: { url: '/uploads/w1600_cheshma.jpg', width: 1600, height: 1200, size: 200 },
    avif400: {
      url: '/uploads/avif400_cheshma.avif',
      mime: 'image/avif',
      width: 400,
      height: 300,
    },
    w400: { url: '/uploads/w400_cheshma.jpg', width: 400, height: 300, size: 20 },
  },
};

export const NOTHING_AROUND: Around = { words: new Map(), versions: new Map() };
