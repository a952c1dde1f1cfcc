import {
  fingerprint,
  masked,
  type PersonalNumber,
  personalNumbers,
  rowsOf,
} from '@dialozi/platform/server';
import { z } from 'zod';
import type { Violation } from '../../domain/content-rules';
import { labelsOf } from '../../domain/file-labels';
import type { Transaction } from '../transaction';
import type { AttachedFile } from './attached-files';
import type { Change, Fields } from './change';
import { fileTexts } from './file-texts';
import { publicFiles } from './public-files';
import { refusal } from './refusal';
import { writtenTexts } from './written-text';

/** Where a number stands. */
interface Place {
  /** In what somebody typed, in what a file is called or described by, or in the file itself. */
  in: 'words' | 'label' | 'file';
  field: string;
  /** The file it stands in; one that is called by the number is not named. */
  file: string | null;
  /** Of the file; null where it has but one. */
  page: number | null;
}

/** A number and the first place that it stands in. */
export interface FoundNumber extends PersonalNumber, Place {
  /** Knows the number again without telling it. */
  fingerprint: string;
}

export interface Findings {
  numbers: FoundNumber[];
  /** The files of which nobody can say yet whether there are numbers in them. */
  unread: AttachedFile[];
}

const RULES = {
  words: { egn: 'personalEgn', lnch: 'personalLnch', iban: 'personalIban' },
  label: { egn: 'labelEgn', lnch: 'labelLnch', iban: 'labelIban' },
  file: { egn: 'fileEgn', lnch: 'fileLnch', iban: 'fileIban' },
} as const;

/** How long publishing waits for the words of a file, in ms. */
const PATIENCE_MS = 20_000;

type Source = Pick<Change, 'strapi' | 'uid'>;

/**
 * The numbers of persons and accounts that readers of a document with these fields would see, also
 * in its files and in those its texts lead to, each of which is waited for up to `patience` ms, and in
 * what these files are called.
 */
export async function numbersIn(
  { strapi, uid }: Source,
  fields: Fields,
  patience: number,
): Promise<Findings> {
  const files = await publicFiles(strapi, uid, fields);
  const { pages, unread } = await fileTexts(strapi, files, patience);
  const found = [
    ...writtenTexts(strapi, uid, fields).flatMap(({ field, text }) =>
      numbersAt({ in: 'words', field, file: null, page: null }, text),
    ),
    ...files.flatMap((file) =>
      labelsOf(file).flatMap((label) =>
        numbersAt({ in: 'label', field: file.field, file: null, page: null }, label),
      ),
    ),
    ...pages.flatMap(({ file: { field, name }, page, text }) =>
      numbersAt({ in: 'file', field, file: name, page }, text),
    ),
  ];
  // The last of the same key counts, so the first place must come last.
  const numbers = [...new Map(found.reverse().map((one) => [one.number, one])).values()].reverse();
  return { numbers, unread };
}

const numbersAt = (place: Place, text: string): FoundNumber[] =>
  personalNumbers(text).map((one) => ({ ...one, ...place, fingerprint: fingerprint(one.number) }));

/**
 * Throws a `ValidationError` where drafts that are about to become public hold a number of a person
 * or an account which nobody has confirmed for this document, or a file that is not read yet.
 */
export async function stopForNumbers(change: Change): Promise<void> {
  const { strapi, type, documentId, drafts } = change;
  const found = await Promise.all(drafts.map((draft) => numbersIn(change, draft, PATIENCE_MS)));
  const unread = found.flatMap((one) => one.unread);
  if (unread.length > 0) throw refusal(strapi, unread.map(unreadViolation));
  const numbers = found.flatMap((one) => one.numbers);
  if (numbers.length === 0) return;
  const confirmed = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    confirmedNumbers(trx, type, documentId),
  );
  const open = numbers.filter((one) => !confirmed.has(one.fingerprint));
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
  const { field, file, kind } = found;
  const number = masked(found);
  return {
    field,
    rule: RULES[found.in][kind],
    values: file === null ? { number } : { number, file },
  };
}

const unreadViolation = ({ field, name }: AttachedFile): Violation => ({
  field,
  rule: 'fileUnread',
  values: { file: name },
});
