import { exportAudit, readAudit } from '../../contract/audit';
import { dayInSofia } from '../../contract/sofia-time';
import { implement } from '../endpoints';
import { languageOf } from '../problems';
import { audit } from '../services-of';
import { auditCsv } from './export';
import { isSealingLate } from './head';
import { staffPeople } from './people';
import { searchRows } from './search';

const PAGE_LENGTH = 50;

export const auditEndpoints = [
  implement(readAudit, async ({ input, ctx, strapi, user }) => {
    const knex = strapi.db.connection;
    const { names: actions } = audit(strapi);
    const language = languageOf(ctx);
    const found = await searchRows(knex, actions, input.query, PAGE_LENGTH + 1);
    const rows = found.slice(0, PAGE_LENGTH);
    if (rows.some((row) => row.details !== null)) {
      await audit(strapi).record({
        actor: { kind: 'staff', id: user.id },
        action: 'audit.read-details',
      });
    }
    const people = await staffPeople(strapi);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      rows: rows.map((row) => ({
        id: row.id,
        at: row.at,
        actor: {
          kind: row.actorKind,
          id: row.actorId,
          name: row.actorId === null ? null : (names.get(row.actorId) ?? null),
        },
        action: row.action,
        actionName: actions.of(row.action)?.[language] ?? null,
        subject: row.subjectType === null ? null : { type: row.subjectType, id: row.subjectId },
        status: row.status,
        details: row.details,
      })),
      hasMore: found.length > PAGE_LENGTH,
      head: await audit(strapi).head(),
      isLate: await isSealingLate(knex),
      people,
    };
  }),
  implement(exportAudit, async ({ input, ctx, strapi, user }) => {
    const csv = await auditCsv(strapi, input.query, languageOf(ctx));
    await audit(strapi).record({ actor: { kind: 'staff', id: user.id }, action: 'audit.export' });
    ctx.set('Content-Disposition', `attachment; filename="dnevnik-${dayInSofia(new Date())}.csv"`);
    return csv;
  }),
];
