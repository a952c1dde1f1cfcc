import {
  fingerprint,
  masked,
  type PersonalNumber,
  personalNumbers,
  rowsOf,
} from '@dialozi/platform/server';
import { z } from 'zod';
import type { Violation } from '../../domain/content-rules';
import type { Transaction } from '../transaction';
import type { Change, Fields } from './change';
import { refusal } from './refusal';
import { writtenTexts } from './written-text';

/** A number and the first field that it stands in. */
export interface FoundNumber extends PersonalNumber {
  field: string;
  /** Knows the number again without telling it. */
  fingerprint: string;
}

const RULES = { egn: 'personalEgn', lnch: 'personalLnch', iban: 'personalIban' } as const;

type Source = Pick<Change, 'strapi' | 'uid'>;

/** The numbers of persons and accounts that readers of a document with these fields would see. */
export function numbersIn({ strapi, uid }: Source, fields: Fields): FoundNumber[] {
  const found = writtenTexts(strapi, uid, fields).flatMap(({ field, text }) =>
    personalNumbers(text).map((one) => ({ ...one, field, fingerprint: fingerprint(one.number) })),
  );
  // The last of the same key counts, so the first field must come last.
  return [...new Map(found.reverse().map((one) => [one.number, one])).values()].reverse();
}

/**
 * Throws a `ValidationError` where a document that is about to become public holds a number of a
 * person or an account which nobody has confirmed for this document.
 */
export async function stopForNumbers(change: Change): Promise<void> {
  const { strapi, type, documentId, drafts, data, isPublishing } = change;
  const fields = isPublishing ? [{ ...drafts[0], ...data }] : drafts;
  const found = fields.flatMap((one) => numbersIn(change, one));
  if (found.length === 0) return;
  const confirmed = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    confirmedNumbers(trx, type, documentId),
  );
  const open = found.filter((one) => !confirmed.has(one.fingerprint));
  if (open.length > 0) throw refusal(strapi, open.map(violationOf));
}

/** The fingerprints of what staff confirmed for a document. */
export async function confirmedNumbers(
  trx: Transaction,
  type: string,
  documentId: string | null,
): Promise<Set<string>> {
  const rows = await rowsOf(
    trx,
    z.object({ fingerprint: z.string() }),
    'SELECT fingerprint FROM publisher_confirmed_numbers WHERE type = ? AND document_id = ?',
    [type, documentId],
  );
  return new Set(rows.map((row) => row.fingerprint));
}

function violationOf(found: FoundNumber): Violation {
  return { field: found.field, rule: RULES[found.kind], values: { number: masked(found) } };
}
