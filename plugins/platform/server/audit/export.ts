import type { Core } from '@strapi/strapi';
import type { Language } from '../../contract';
import type { AuditFilter } from '../../contract/audit';
import { csvOf } from '../../contract/csv';
import { MESSAGES, Problem } from '../problems';
import { audit } from '../services-of';
import { staffPeople } from './people';
import { searchRows } from './search';

/** As many as a spreadsheet and the memory of a small machine take; a year of a town is fewer. */
const ROWS_AT_MOST = 100_000;

/**
 * The rows that fit as CSV, newest first, without the personal details.
 * @throws {Problem} `too-large` when there are more than 100,000.
 */
export async function auditCsv(
  strapi: Core.Strapi,
  filter: AuditFilter,
  language: Language,
): Promise<string> {
  const { names: actions } = audit(strapi);
  const rows = await searchRows(strapi.db.connection, actions, filter, ROWS_AT_MOST + 1);
  if (rows.length > ROWS_AT_MOST) {
    const detail = { bg: MESSAGES.bg.audit['too-many'], en: MESSAGES.en.audit['too-many'] };
    throw new Problem('too-large', { detail });
  }
  const names = new Map((await staffPeople(strapi)).map(({ id, name }) => [id, name]));
  const texts = MESSAGES[language].audit;
  return csvOf([
    [
      texts.id,
      texts.at,
      texts.actor,
      texts.person,
      texts.name,
      texts.action,
      texts['subject-type'],
      texts['subject-id'],
      texts.status,
    ],
    ...rows.map((row) => [
      row.id,
      row.at,
      texts[row.actorKind],
      row.actorId === null ? '' : String(row.actorId),
      row.actorId === null ? '' : (names.get(row.actorId) ?? ''),
      row.action,
      row.subjectType ?? '',
      row.subjectId ?? '',
      row.status === null ? '' : String(row.status),
    ]),
  ]);
}
