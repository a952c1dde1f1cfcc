import { dayInSofia } from '@dialozi/platform';
import { audit, implement, languageOf, once, Problem } from '@dialozi/platform/server';
import {
  eraseCase,
  listAssignees,
  queue,
  readCase,
  redactText,
  registerCase,
  setRegistryNumber,
} from '../../contract/endpoints';
import { addDays } from '../../domain/days';
import { bothLanguages } from '../messages';
import { connectionOf, inTransaction } from '../rows';
import { readAssignees } from '../services/assignees';
import { eraseSender, redact } from '../services/erasure';
import { tellSender } from '../services/letters';
import { openCase } from '../services/new-case';
import { readQueue } from '../services/queue';
import { readStaffCase } from '../services/staff-case';
import { takeStep } from '../services/step';
import { withoutRepeats } from '../services/taken';

/** Of what came on paper only the day is known: noon in Sofia, or now where it is not noon yet. */
const momentOn = (day: string): Date =>
  new Date(Math.min(Date.parse(`${day}T10:00:00Z`), Date.now()));

/** Older contributions are no business of АПК (чл. 111: two years); a mistyped year is. */
const OLDEST_DAYS = 5 * 365;

function requireRecent(day: string): void {
  const today = dayInSofia(new Date());
  const isFuture = day > today;
  if (!isFuture && day >= addDays(today, -OLDEST_DAYS)) return;
  const detail = bothLanguages(isFuture ? 'received.future' : 'received.too-old');
  throw new Problem('invalid-input', {
    detail,
    errors: [{ path: 'body.receivedOn', message: detail }],
  });
}

/** Reading cases, entering them, and what changes a case otherwise than a step of work does. */
export const caseEndpoints = [
  implement(queue, ({ input, strapi, user }) =>
    readQueue(connectionOf(strapi), user.id, input.query),
  ),
  implement(readCase, async ({ input, ctx, strapi, user }) => {
    const { id } = input.params;
    const found = await readStaffCase(strapi, connectionOf(strapi), id, languageOf(ctx));
    // Before it is shown: no look at a person's record goes unrecorded.
    await audit(strapi).record({
      actor: { kind: 'staff', id: user.id },
      action: 'case.read',
      subject: { type: 'case', id },
    });
    return found;
  }),
  implement(registerCase, async ({ input: { body }, strapi, user }) => {
    requireRecent(body.receivedOn);
    const { idempotencyKey: key, ...content } = body;
    const { id: endpoint, output } = registerCase;
    const otherwise = bothLanguages('registered.otherwise');
    const opened = once(strapi, { endpoint, key, content, output, otherwise }, async (trx) => {
      const { id, code } = await openCase(trx, {
        kind: body.kind,
        topic: body.kind === 'feedback' ? 'other' : null,
        channel: body.channel,
        language: 'bg',
        page: null,
        message: body.message,
        name: body.name ?? null,
        email: body.email ?? null,
        receivedAt: momentOn(body.receivedOn),
        registryNumber: body.registryNumber ?? null,
        actor: user.id,
      });
      await tellSender(strapi, trx, id, { kind: 'received' });
      return { id, code };
    });
    return withoutRepeats(opened, 'registryNumber');
  }),
  implement(setRegistryNumber, async ({ input: { params, body }, strapi, user }) => {
    const noted = inTransaction(strapi, async (trx) => {
      const step = { type: 'register-number' } as const;
      await takeStep(trx, params.id, { step, event: 'registered', actor: user.id });
      await trx.raw('UPDATE dialogue_cases SET registry_number = ? WHERE id = ?', [
        body.number,
        params.id,
      ]);
    });
    await withoutRepeats(noted);
    return null;
  }),
  implement(redactText, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, (trx) => redact(trx, params.id, { ...body, actor: user.id }));
    return null;
  }),
  implement(eraseCase, async ({ input, strapi, user }) => {
    await inTransaction(strapi, (trx) => eraseSender(trx, input.params.id, user.id));
    return null;
  }),
  implement(listAssignees, ({ strapi }) => readAssignees(connectionOf(strapi))),
];
