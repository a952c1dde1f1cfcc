import { dayInSofia } from '@dialozi/platform';
import { Problem, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { DISPOSITIONS, KINDS, STATES, type EventType } from '../../contract';
import { type CaseFacts, type Step } from '../../domain/case-facts';
import { applyStep } from '../../domain/case-steps';
import { type Refusal } from '../../domain/refusals';
import { bothLanguages } from '../messages';
import { bigint, day, rowsOf } from '../rows';
import { readRules } from './rules';
import { requireText, writeText, type CommittedText, type NewText } from './texts';

/** A step and what is written with it. */
export interface Deed {
  step: Step;
  event: EventType;
  /** The member of staff; null where it is the sender. */
  actor: number | null;
  text?: NewText;
  assignee?: number;
  /** A text that stands already and is about to be replaced. */
  redacted?: CommittedText;
}

const row = z
  .object({
    id: bigint,
    kind: z.enum(KINDS),
    state: z.enum(STATES),
    counted_from: z.string(),
    is_extended: z.boolean(),
    due_on: day,
    paused_on: day,
    disposition: z.enum(DISPOSITIONS).nullable(),
    is_erased: z.boolean(),
  })
  .transform(({ kind, state, disposition, ...rest }): CaseFacts => ({
    kind,
    state,
    disposition,
    countedFrom: rest.counted_from,
    isExtended: rest.is_extended,
    dueOn: rest.due_on,
    pausedOn: rest.paused_on,
    isErased: rest.is_erased,
  }));

/** At which field a refusal stands, where it has one. */
const FIELDS: Partial<Record<Refusal, string>> = {
  'forwarded-to-missing': 'forwardedTo',
  'forwarded-to-unexpected': 'forwardedTo',
  'duplicate-of-missing': 'duplicateOf',
  'duplicate-of-unexpected': 'duplicateOf',
};

/**
 * Takes a step of a case: the record of it, what it says, and where the case stands now. Two people
 * who act at once act one after the other.
 * @throws {Problem} `not-found`; `conflict` or `invalid-input` where the step is not possible.
 */
export async function takeStep(trx: Transaction, id: string, deed: Deed): Promise<void> {
  const [facts] = await rowsOf(
    trx,
    row,
    `SELECT id, kind, state, counted_from::text, is_extended, due_on::text, paused_on::text,
       disposition, erased_at IS NOT NULL AS is_erased
     FROM dialogue_cases WHERE id = ? FOR UPDATE`,
    [id],
  );
  if (facts === undefined) throw new Problem('not-found');
  const rules = await readRules(trx);
  const outcome = applyStep(facts, deed.step, { today: dayInSofia(new Date()), rules });
  if ('refusal' in outcome) throw problemOf(outcome.refusal);
  // The record first: the database lets nothing be answered that has no answer in it.
  await writeEvent(trx, id, deed);
  await writeFacts(trx, id, outcome.facts);
}

function problemOf(refusal: Refusal): Problem {
  const field = FIELDS[refusal];
  const detail = bothLanguages(`refusal.${refusal}`);
  if (field === undefined) return new Problem('conflict', { detail });
  return new Problem('invalid-input', {
    detail,
    errors: [{ path: `body.${field}`, message: detail }],
  });
}

async function writeEvent(trx: Transaction, id: string, deed: Deed): Promise<void> {
  const { step, event, actor, assignee = null } = deed;
  const answer = step.type === 'answer' ? step : null;
  const text = await textOf(trx, id, deed);
  const body = answer?.forwardedTo;
  const forwarding =
    body === undefined ? null : await writeText(trx, id, { content: body, isPublic: true });
  await trx.raw(
    `INSERT INTO dialogue_events (case_id, type, actor, text_id, commitment, disposition,
       duplicate_of, forwarding_id, forwarding_commitment, assignee)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, event, actor, text?.id ?? null, text?.commitment ?? null],
      ...[answer?.disposition ?? null, answer?.duplicateOf ?? null],
      ...[forwarding?.id ?? null, forwarding?.commitment ?? null, assignee],
    ],
  );
  if (answer?.close === true) {
    await trx.raw(`INSERT INTO dialogue_events (case_id, type, actor) VALUES (?, 'closed', ?)`, [
      id,
      actor,
    ]);
  }
}

async function textOf(trx: Transaction, id: string, deed: Deed): Promise<CommittedText | null> {
  if (deed.text !== undefined) return writeText(trx, id, deed.text);
  if (deed.redacted === undefined) return null;
  await requireText(trx, id, deed.redacted.id);
  return deed.redacted;
}

async function writeFacts(trx: Transaction, id: string, facts: CaseFacts): Promise<void> {
  const { state, countedFrom, isExtended, dueOn, pausedOn, disposition } = facts;
  await trx.raw(
    `UPDATE dialogue_cases SET state = ?, counted_from = ?, is_extended = ?, due_on = ?,
       paused_on = ?, disposition = ? WHERE id = ?`,
    [state, countedFrom, isExtended, dueOn, pausedOn, disposition, id],
  );
}
