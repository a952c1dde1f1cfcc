import { getSettings } from '@dialozi/config';
import { dayInSofia, type Language } from '@dialozi/platform';
import { mails } from '@dialozi/notifications/server';
import { Problem, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DISPOSITIONS, EVENT_TYPES } from '../../contract';
import type { readCase as endpoint } from '../../contract/endpoints';
import { termOf } from '../../domain/terms';
import { bigint, instant, rowsOf } from '../rows';
import { CASE_COLUMNS, caseRow, nameOf, toPerson } from './case-row';
import { aboutCase } from './letters';
import { currentTerms } from './rules';
import { termInWords } from './term-in-words';

type StaffCase = z.input<typeof endpoint.output>;

const event = z
  .object({
    id: bigint,
    type: z.enum(EVENT_TYPES),
    at: instant,
    actor_id: z.int().nullable(),
    actor_name: z.string().nullable(),
    text_id: bigint.nullable(),
    content: z.string().nullable(),
    is_public: z.boolean().nullable(),
    disposition: z.enum(DISPOSITIONS).nullable(),
    forwarding_id: bigint.nullable(),
    forwarded_to: z.string().nullable(),
    duplicate_of: z.string().nullable(),
    assignee_id: z.int().nullable(),
    assignee_name: z.string().nullable(),
  })
  .transform((row): StaffCase['events'][number] => ({
    id: row.id,
    type: row.type,
    at: row.at,
    actor: toPerson(row.actor_id, row.actor_name),
    text:
      row.text_id === null
        ? null
        : { id: row.text_id, content: row.content, isPublic: row.is_public ?? false },
    disposition: row.disposition,
    forwardedTo:
      row.forwarding_id === null ? null : { id: row.forwarding_id, content: row.forwarded_to },
    duplicateOf: row.duplicate_of,
    assignee: toPerson(row.assignee_id, row.assignee_name),
  }));

const sender = z.object({ name: z.string().nullable(), email: z.string().nullable() });
const marksRow = z.object({ is_erased: z.boolean(), is_extended: z.boolean() });

/**
 * The whole of a case, for staff.
 * @throws {Problem} `not-found`
 */
export async function readStaffCase(
  strapi: Core.Strapi,
  trx: Transaction,
  id: string,
  language: Language,
): Promise<StaffCase> {
  const [head] = await rowsOf(
    trx,
    caseRow,
    `SELECT ${CASE_COLUMNS} FROM dialogue_cases c LEFT JOIN admin_users a ON a.id = c.assignee
     WHERE c.id = ?`,
    [dayInSofia(new Date()), id],
  );
  const [person = null] = await rowsOf(
    trx,
    sender,
    'SELECT name, email FROM dialogue_persons WHERE case_id = ?',
    [id],
  );
  const [marks] = await rowsOf(
    trx,
    marksRow,
    'SELECT erased_at IS NOT NULL AS is_erased, is_extended FROM dialogue_cases WHERE id = ?',
    [id],
  );
  if (head === undefined || marks === undefined) throw new Problem('not-found');
  const { is_erased: isErased, is_extended: isExtended } = marks;
  return {
    ...head,
    sender: person,
    isErased,
    isExtended,
    lookUpAt: `${getSettings().publicUrl}/prepiska/`,
    termSource: termInWords(termOf({ kind: head.kind, isExtended }, currentTerms()), language),
    events: await readEvents(trx, id),
    mails: await mails(strapi).countAbout(aboutCase(id)),
  };
}

async function readEvents(trx: Transaction, id: string): Promise<StaffCase['events']> {
  return rowsOf(
    trx,
    event,
    `SELECT e.id, e.type, e.at, e.actor AS actor_id, ${nameOf('a')} AS actor_name, e.text_id,
       t.content, t.is_public, e.disposition, e.forwarding_id, f.content AS forwarded_to,
       e.duplicate_of, e.assignee AS assignee_id, ${nameOf('b')} AS assignee_name
     FROM dialogue_events e
     LEFT JOIN dialogue_texts t ON t.id = e.text_id
     LEFT JOIN dialogue_texts f ON f.id = e.forwarding_id
     LEFT JOIN admin_users a ON a.id = e.actor
     LEFT JOIN admin_users b ON b.id = e.assignee
     WHERE e.case_id = ? ORDER BY e.id`,
    [id],
  );
}
