import { isScan, texts } from '@dialozi/media/server';
import type { Result } from '@dialozi/platform';
import { audit, fingerprint, masked, Problem } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { entryChecks } from '../../contract/endpoints';
import { withFiles } from '../content-rules/attached-files';
import {
  confirmedNumbers,
  type Findings,
  type FoundNumber,
  numbersIn,
} from '../content-rules/personal-numbers';
import { bothLanguages, fieldName } from '../messages';
import { PROJECTED_TYPES } from '../projection';
import type { Transaction } from '../transaction';
import type { Subject } from './entry-status';
import { filesOf } from './files-of';

type Checks = Result<typeof entryChecks>;

/** The fixed word of the audit log. */
export const NUMBERS_CONFIRMED = 'numbers.confirmed';

/**
 * What an editor should look at in the saved draft before publishing it.
 * @throws Problem `not-found` where there is no such draft.
 */
export async function checksOf(strapi: Core.Strapi, subject: Subject): Promise<Checks> {
  const { numbers } = await findingsOf(strapi, subject);
  const confirmed = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    confirmedNumbers(trx, subject.type, subject.documentId),
  );
  return {
    numbers: numbers.map((one) => ({
      field: fieldName(one.field),
      file: one.file,
      page: one.page,
      kind: one.kind,
      masked: masked(one),
      isConfirmed: confirmed.has(one.fingerprint),
    })),
    numbersSeen: nameOf(numbers),
    files: await readFiles(strapi, subject),
  };
}

/**
 * Notes that a member of staff let these numbers, and no others, be public with this document. The
 * audit log says who and when, not which numbers.
 * @throws Problem `conflict` where the draft holds other numbers than the person saw.
 */
export async function confirmNumbersOf(
  strapi: Core.Strapi,
  subject: Subject,
  { numbersSeen, by }: { numbersSeen: string; by: number },
): Promise<void> {
  const { type, documentId } = subject;
  const { numbers } = await findingsOf(strapi, subject);
  if (nameOf(numbers) !== numbersSeen) {
    throw new Problem('conflict', { detail: bothLanguages('numbers.changed') });
  }
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await trx.raw(
      `INSERT INTO publisher_confirmed_numbers (type, document_id, fingerprint, confirmed_by)
       SELECT ?, ?, unnest(?::text[]), ? ON CONFLICT DO NOTHING`,
      [type, documentId, numbers.map((one) => one.fingerprint), by],
    );
    await audit(strapi).record({
      trx,
      actor: { kind: 'staff', id: by },
      action: NUMBERS_CONFIRMED,
      subject: { type: PROJECTED_TYPES[type].uid, id: documentId },
    });
  });
}

async function readFiles(strapi: Core.Strapi, { type, documentId }: Subject) {
  const files = await filesOf(strapi, type, documentId);
  return Promise.all(
    files.map(async (file): Promise<Checks['files'][number]> => {
      const reading = await texts(strapi).readingOf(file.id, 0);
      if (reading?.state !== 'read') return { ...file, text: reading?.state ?? 'none' };
      return { ...file, text: isScan(reading.text) ? 'scan' : 'read' };
    }),
  );
}

const row = z.record(z.string(), z.unknown()).nullable();

/** Who looks is not kept waiting: what is unread is read meanwhile. */
async function findingsOf(strapi: Core.Strapi, subject: Subject): Promise<Findings> {
  const { type, documentId, locale } = subject;
  const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
  const where = { documentId, locale, publishedAt: null };
  const populate = withFiles(strapi, uid);
  const draft = row.parse(await strapi.db.query(uid).findOne({ where, populate }));
  if (draft === null) throw new Problem('not-found');
  return numbersIn({ strapi, uid }, draft, 0);
}

function nameOf(numbers: readonly FoundNumber[]): string | null {
  if (numbers.length === 0) return null;
  return fingerprint(
    numbers
      .map((one) => one.number)
      .sort()
      .join(' '),
  );
}
