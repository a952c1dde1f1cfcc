import { implement, languageOf } from '@dialozi/platform/server';
import { findCase, lookUpCase, sendDetail, sendFeedback } from '../../contract/endpoints';
import { connectionOf } from '../rows';
import { caseWithCode } from '../services/find-case';
import { tellSender } from '../services/letters';
import { mayBeWrittenTo } from '../services/letter-limit';
import { sendCase } from '../services/new-case';
import { readPublicCase } from '../services/public-case';
import { takeStep } from '../services/step';

export const publicEndpoints = [
  implement(sendFeedback, async ({ input: { body }, ctx, strapi, trx }) => {
    const { code } = await sendCase(trx, {
      kind: 'feedback',
      topic: body.kind,
      channel: 'web',
      language: languageOf(ctx),
      page: body.page,
      message: body.message,
      name: body.name ?? null,
      email: body.email ?? null,
      receivedAt: new Date(),
      registryNumber: null,
      actor: null,
    });
    if (body.email === undefined) return { code, isLetterWithheld: false };
    if (!(await mayBeWrittenTo(strapi, body.email))) return { code, isLetterWithheld: true };
    const { id } = await caseWithCode(trx, code);
    await tellSender(strapi, trx, id, { kind: 'received' });
    return { code, isLetterWithheld: false };
  }),
  implement(sendDetail, async ({ input: { body }, trx }) => {
    const { id } = await caseWithCode(trx, body.code);
    await takeStep(trx, id, {
      step: { type: 'detail' },
      event: 'detailed',
      actor: null,
      text: { content: body.message, isPublic: false, isSenders: true },
    });
    return readPublicCase(trx, id);
  }),
  implement(findCase, async ({ input, strapi }) => {
    const connection = connectionOf(strapi);
    const { id } = await caseWithCode(connection, input.params.code);
    return readPublicCase(connection, id);
  }),
  implement(lookUpCase, async ({ input, strapi }) => {
    const connection = connectionOf(strapi);
    const { id } = await caseWithCode(connection, input.body.code);
    return readPublicCase(connection, id);
  }),
];
