import { audit, implement, Problem } from '@dialozi/platform/server';
import type { UID } from '@strapi/strapi';
import { entryHistory } from '../../contract/endpoints';
import { PROJECTED_TYPES } from '../projection';
import { mayRead } from './may';

/** What a condition of a role, such as „only one's own“, looks at. */
const CREATOR = { createdBy: { populate: ['roles'] } };

export const historyEndpoints = [
  implement(entryHistory, async ({ input, ctx, strapi }) => {
    const { type, documentId } = input.params;
    const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
    const where = { documentId, publishedAt: null };
    const draft: unknown = await strapi.db.query(uid).findOne({ where, populate: CREATOR });
    if (draft === null) throw new Problem('not-found');
    if (!mayRead(strapi, ctx, uid, draft)) throw new Problem('forbidden');
    return { acts: await audit(strapi).historyOf({ type: uid, id: documentId }) };
  }),
];
