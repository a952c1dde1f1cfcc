import { implement, Problem, type Transaction } from '@dialozi/platform/server';
import {
  answerCase,
  askForDetail,
  assignCase,
  closeCase,
  enterDetail,
  extendTerm,
  noteOnCase,
  reopenCase,
  takeCase,
} from '../../contract/endpoints';
import { bothLanguages } from '../messages';
import { inTransaction } from '../rows';
import { readAssignees } from '../services/assignees';
import { caseWithCode } from '../services/find-case';
import { tellSender } from '../services/letters';
import { confirmNumbers } from '../services/public-numbers';
import { takeStep } from '../services/step';

/** Who takes a case works on it. */
const assign = (trx: Transaction, id: string, assignee: number): Promise<unknown> =>
  trx.raw('UPDATE dialogue_cases SET assignee = ? WHERE id = ?', [assignee, id]);

async function requireAssignee(trx: Transaction, assignee: number): Promise<void> {
  if ((await readAssignees(trx)).some(({ id }) => id === assignee)) return;
  const detail = bothLanguages('assignee.unknown');
  throw new Problem('conflict', { detail, errors: [{ path: 'body.assignee', message: detail }] });
}

/**
 * The code of the case that another repeats, as it is written.
 * @throws {Problem} `invalid-input` where there is none, or it is the case itself.
 */
async function originalOf(trx: Transaction, id: string, typed: string): Promise<string> {
  const detail = bothLanguages('duplicate.not-found');
  const nowhere = new Problem('invalid-input', {
    detail,
    errors: [{ path: 'body.duplicateOf', message: detail }],
  });
  const original = await caseWithCode(trx, typed).catch((error: unknown) => {
    throw error instanceof Problem ? nowhere : error;
  });
  if (original.id === id) throw nowhere;
  return original.code;
}

interface Given {
  text?: string;
  allowsNumbers?: boolean | undefined;
}

const writing = ({ id }: { id: string }, { text, allowsNumbers }: Given, user: { id: number }) => ({
  id,
  texts: { text },
  allowsNumbers: allowsNumbers ?? false,
  by: user.id,
});

/** The steps of work on a case, each one transaction; the sender is told in the same. */
export const stepEndpoints = [
  implement(takeCase, async ({ input: { params }, strapi, user }) => {
    await inTransaction(strapi, async (trx) => {
      await takeStep(trx, params.id, { step: { type: 'take' }, event: 'taken', actor: user.id });
      await assign(trx, params.id, user.id);
    });
    return null;
  }),
  implement(assignCase, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, async (trx) => {
      await requireAssignee(trx, body.assignee);
      await takeStep(trx, params.id, {
        step: { type: 'assign' },
        event: 'assigned',
        actor: user.id,
        assignee: body.assignee,
      });
      await assign(trx, params.id, body.assignee);
    });
    return null;
  }),
  implement(noteOnCase, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, (trx) =>
      takeStep(trx, params.id, {
        step: { type: 'note' },
        event: 'noted',
        actor: user.id,
        text: { content: body.text, isPublic: false },
      }),
    );
    return null;
  }),
  implement(askForDetail, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, async (trx) => {
      await confirmNumbers(strapi, trx, writing(params, body, user));
      await takeStep(trx, params.id, {
        step: { type: 'ask' },
        event: 'asked',
        actor: user.id,
        text: { content: body.text, isPublic: true },
      });
      await tellSender(strapi, trx, params.id, { kind: 'asked', text: body.text });
    });
    return null;
  }),
  implement(enterDetail, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, (trx) =>
      takeStep(trx, params.id, {
        step: { type: 'detail' },
        event: 'detailed',
        actor: user.id,
        text: { content: body.text, isPublic: false, isSenders: true },
      }),
    );
    return null;
  }),
  implement(extendTerm, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, async (trx) => {
      await confirmNumbers(strapi, trx, writing(params, body, user));
      await takeStep(trx, params.id, {
        step: { type: 'extend' },
        event: 'extended',
        actor: user.id,
        text: { content: body.text, isPublic: true },
      });
      await tellSender(strapi, trx, params.id, { kind: 'extended', text: body.text });
    });
    return null;
  }),
  implement(answerCase, async ({ input: { params, body }, strapi, user }) => {
    const { disposition, reason, forwardedTo, close } = body;
    await inTransaction(strapi, async (trx) => {
      await confirmNumbers(strapi, trx, {
        ...writing(params, body, user),
        texts: { reason, forwardedTo },
      });
      const duplicateOf =
        body.duplicateOf === undefined
          ? undefined
          : await originalOf(trx, params.id, body.duplicateOf);
      await takeStep(trx, params.id, {
        step: { type: 'answer', disposition, forwardedTo, duplicateOf, close },
        event: 'answered',
        actor: user.id,
        text: { content: reason, isPublic: true },
      });
      const news = { kind: 'answered', text: reason, disposition, forwardedTo } as const;
      await tellSender(strapi, trx, params.id, news);
    });
    return null;
  }),
  implement(closeCase, async ({ input: { params }, strapi, user }) => {
    await inTransaction(strapi, (trx) =>
      takeStep(trx, params.id, { step: { type: 'close' }, event: 'closed', actor: user.id }),
    );
    return null;
  }),
  implement(reopenCase, async ({ input: { params, body }, strapi, user }) => {
    await inTransaction(strapi, async (trx) => {
      await confirmNumbers(strapi, trx, writing(params, body, user));
      await takeStep(trx, params.id, {
        step: { type: 'reopen' },
        event: 'reopened',
        actor: user.id,
        text: { content: body.text, isPublic: true },
      });
      await tellSender(strapi, trx, params.id, { kind: 'reopened' });
    });
    return null;
  }),
];
