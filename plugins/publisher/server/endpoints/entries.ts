import { implement, Problem } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  confirmNumbers,
  createPreview,
  createSchedule,
  deleteSchedule,
  entryChecks,
  entryStatus,
  withdrawEntry,
  withdrawFile,
} from '../../contract/endpoints';
import type { EntryType } from '../../contract/entries/schemas';
import { OUTBOX_CHANNEL } from '../channels';
import { PROJECTED_TYPES } from '../projection';
import { checksOf, confirmNumbersOf } from '../services/entry-checks';
import { statusOf, type Subject } from '../services/entry-status';
import { openPreview } from '../services/previews';
import { appoint, appointedType, cancel } from '../services/schedule-requests';
import { withdrawFile as takeFileAway } from '../services/file-withdrawals';
import { withdraw } from '../services/withdrawals';
import { siteOf } from '../services/site-of';
import { may } from './may';

function authorise(ctx: Context, type: EntryType, action: 'read' | 'publish'): void {
  if (!may(ctx, type, action)) throw new Problem('forbidden');
}

/** @throws Problem `not-found` where there is no such document in this language. */
async function requireDraft(strapi: Core.Strapi, subject: Subject): Promise<void> {
  const { documentId, locale } = subject;
  const uid = PROJECTED_TYPES[subject.type].uid as UID.ContentType;
  const count = await strapi.db.query(uid).count({
    where: { documentId, locale, publishedAt: null },
  });
  if (count === 0) throw new Problem('not-found');
}

export const entries = [
  implement(entryStatus, async ({ input, ctx, strapi }) => {
    authorise(ctx, input.params.type, 'read');
    return statusOf(siteOf(strapi).database, input.params);
  }),
  implement(entryChecks, async ({ input, ctx, strapi }) => {
    authorise(ctx, input.params.type, 'read');
    return checksOf(strapi, input.params);
  }),
  implement(confirmNumbers, async ({ input, ctx, strapi, user }) => {
    authorise(ctx, input.params.type, 'publish');
    await confirmNumbersOf(strapi, input.params, { ...input.body, by: user.id });
    return null;
  }),
  implement(withdrawEntry, async ({ input, ctx, strapi, user }) => {
    authorise(ctx, input.params.type, 'publish');
    await withdraw(strapi, { ...input.params, ...input.body, by: user.id });
    return null;
  }),
  implement(withdrawFile, async ({ input, ctx, strapi, user }) => {
    const { type, documentId, fileId } = input.params;
    authorise(ctx, type, 'publish');
    const incident = { type, documentId, fileId: Number(fileId), by: user.id };
    await takeFileAway(strapi, { ...incident, ...input.body });
    return null;
  }),
  implement(createPreview, async ({ input, ctx, strapi }) => {
    authorise(ctx, input.body.type, 'read');
    return openPreview(strapi, siteOf(strapi).database, input.body);
  }),
  implement(createSchedule, async ({ input, ctx, strapi, user }) => {
    authorise(ctx, input.body.type, 'publish');
    await requireDraft(strapi, input.body);
    const { database } = siteOf(strapi);
    const appointed = await appoint(database, input.body, user.id, new Date());
    // The publisher's timer was set without it.
    await database.rows('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
    return appointed;
  }),
  implement(deleteSchedule, async ({ input, ctx, strapi }) => {
    const { database } = siteOf(strapi);
    const type = await appointedType(database, input.params.id);
    if (type === null) throw new Problem('not-found');
    authorise(ctx, type, 'publish');
    await cancel(database, input.params.id);
    return null;
  }),
];
