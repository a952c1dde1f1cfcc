import type { Result } from '@dialozi/platform';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { urgentDesk } from '../../contract/endpoints';
import { DEFAULT_LOCALE } from '../../contract/locales';
import { NOTICE_KINDS } from '../../contract/entries/schemas';
import { choice, text } from '../projection/fields';
import { PROJECTED_TYPES } from '../projection';
import { READY_NOTICE } from '../writing-aids';

const named = z.object({ documentId: z.string(), title: z.string() });
const ready = named.extend({ kind: choice(NOTICE_KINDS, 'other'), text });
const standing = named.extend({ until: z.union([z.iso.datetime(), z.date()]) });

/** All that the screen „Бързо съобщение“ shows. */
export async function deskOf(strapi: Core.Strapi, now: Date): Promise<Result<typeof urgentDesk>> {
  const published = { locale: DEFAULT_LOCALE, publishedAt: { $notNull: true } };
  const [texts, settlements, notices] = await Promise.all([
    strapi.db.query(READY_NOTICE).findMany({ orderBy: { id: 'asc' } }),
    strapi.db.query(PROJECTED_TYPES.community.uid).findMany({
      where: published,
      orderBy: [{ settlementType: 'asc' }, { title: 'asc' }],
    }),
    strapi.db.query(PROJECTED_TYPES.notice.uid).findMany({
      where: { ...published, until: { $gt: now } },
      orderBy: { until: 'asc' },
    }),
  ]);
  return {
    ready: z
      .array(ready)
      .parse(texts)
      .map(({ documentId: id, ...one }) => ({ id, ...one })),
    settlements: z
      .array(named)
      .parse(settlements)
      .map(({ documentId: id, title }) => ({ id, title })),
    standing: z
      .array(standing)
      .parse(notices)
      .map(({ documentId: id, title, until }) => ({
        id,
        title,
        until: new Date(until).toISOString(),
      })),
  };
}
