import { randomBytes } from 'node:crypto';
import { dayInSofia, type Language } from '@dialozi/platform';
import { makeCode, type FormTransaction, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import type { Channel, Kind, Topic } from '../../contract';
import { receivedCase } from '../../domain/case-steps';
import { bigint, rowsOf } from '../rows';
import { seal } from './commitment';
import { knownRules, readRules, type CurrentRules } from './rules';

/** A contribution as it came. */
export interface Contribution {
  kind: Kind;
  topic: Topic | null;
  channel: Channel;
  language: Language;
  /** The page of the site it is about. */
  page: string | null;
  message: string;
  name: string | null;
  email: string | null;
  receivedAt: Date;
  registryNumber: string | null;
  /** The member of staff who entered it; null where the sender did. */
  actor: number | null;
}

export interface NewCase {
  id: string;
  code: string;
}

/** Makes a case of a contribution, in one statement: the record, the text, and who sent it. */
export async function openCase(trx: Transaction, given: Contribution): Promise<NewCase> {
  // Who enters a case reads the rules, and nobody changes a day until it is there.
  await trx.raw('LOCK TABLE dialogue_changed_days IN SHARE MODE');
  const { code, bindings } = caseOf(given, await readRules(trx));
  const [row] = await rowsOf(trx, z.object({ id: bigint }), INSERT, bindings);
  if (row === undefined) throw new Error('The database made no case.');
  return { id: row.id, code };
}

/** The same for a form: nobody waits for the id, so all of it is one trip to the database. */
export async function sendCase(
  trx: FormTransaction,
  given: Contribution,
): Promise<Pick<NewCase, 'code'>> {
  const { code, bindings } = caseOf(given, await knownRules(trx));
  trx.write(INSERT, bindings);
  return { code };
}

function caseOf(given: Contribution, rules: CurrentRules): { code: string; bindings: unknown[] } {
  const { countedFrom, dueOn } = receivedCase(given.kind, dayInSofia(given.receivedAt), rules);
  const code = makeCode(randomBytes);
  const { salt, commitment } = seal(given.message);
  const bindings = [
    ...[code, given.kind, given.topic, given.channel, given.language, given.page],
    ...[given.receivedAt, countedFrom, dueOn, rules.changedDays, given.registryNumber],
    ...[given.message, salt, given.name, given.email, given.actor, commitment],
  ];
  return { code, bindings };
}

const INSERT = `
WITH made AS (
  INSERT INTO dialogue_cases
    (code, kind, topic, channel, language, page, received_at, counted_from, due_on, registry_number)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, dialogue_counted(?, ?), ?) RETURNING id
), written AS (
  INSERT INTO dialogue_texts (case_id, is_public, is_senders, content, salt)
  SELECT id, false, true, ?, ? FROM made RETURNING id, case_id
), sender AS (
  INSERT INTO dialogue_persons (case_id, name, email)
  SELECT id, name, email FROM made, (VALUES (?::text, ?::text)) AS given (name, email)
  WHERE name IS NOT NULL OR email IS NOT NULL
), event AS (
  INSERT INTO dialogue_events (case_id, type, actor, text_id, commitment)
  SELECT case_id, 'received', ?::integer, id, ? FROM written
)
SELECT id FROM made`;
