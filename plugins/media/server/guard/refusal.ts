import { type staffLanguage } from '@dialozi/platform/server';
import { errors } from '@strapi/utils';
import { message, type MessageKey } from '../messages';

type Prefixed = Extract<MessageKey, `refused.${string}`>;
type Reason = Prefixed extends `refused.${infer Name}` ? Name : never;

/** Why a file is not taken, and the values of its sentence besides the file's name. */
export interface Refusal {
  reason: Reason;
  values?: Record<string, string | number>;
}

export interface RefusedFile extends Refusal {
  name: string;
}

/** All refused files of one upload as one error, which the admin shows. */
export function refusalError(
  refused: readonly RefusedFile[],
  language: ReturnType<typeof staffLanguage>,
): Error {
  const reasons = refused.map(({ name, reason, values }) => ({
    path: ['files', name],
    name: 'ValidationError',
    message: message(language, `refused.${reason}`, { name, ...values }),
  }));
  return new errors.ValidationError(reasons.map((reason) => reason.message).join(' '), {
    errors: reasons,
  });
}
