import { Problem, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { bothLanguages } from '../messages';
import { bigint, rowsOf } from '../rows';
import { seal } from './commitment';

/** What is written beside the record. */
export interface NewText {
  content: string;
  isPublic: boolean;
  /** Whether the sender wrote it; staff did where it is left out. */
  isSenders?: boolean;
}

/** A text as the record knows it. */
export interface CommittedText {
  id: string;
  commitment: Buffer;
}

const found = z.object({ id: bigint });

/** Writes a text of a case down. */
export async function writeText(
  trx: Transaction,
  caseId: string,
  { content, isPublic, isSenders = false }: NewText,
): Promise<CommittedText> {
  const { salt, commitment } = seal(content);
  const [made] = await rowsOf(
    trx,
    found,
    `INSERT INTO dialogue_texts (case_id, is_public, is_senders, content, salt)
     VALUES (?, ?, ?, ?, ?) RETURNING id`,
    [caseId, isPublic, isSenders, content, salt],
  );
  if (made === undefined) throw new Error('The database made no text.');
  return { id: made.id, commitment };
}

/** @throws {Problem} `conflict` where the case has no such text, or it is erased. */
export async function requireText(trx: Transaction, caseId: string, text: string): Promise<void> {
  const rows = await rowsOf(
    trx,
    found,
    'SELECT id FROM dialogue_texts WHERE id = ? AND case_id = ? AND content IS NOT NULL',
    [text, caseId],
  );
  if (rows.length === 0) throw new Problem('conflict', { detail: bothLanguages('text.not-there') });
}
