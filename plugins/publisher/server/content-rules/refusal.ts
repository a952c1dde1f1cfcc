import { staffLanguage } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Violation } from '../../domain/content-rules';
import { fieldName, message } from '../messages';

const UNIQUE_VIOLATION = '23505';
/** How the indexes in `tables/002-slugs.sql` end. */
const SLUG_INDEX = /_slug_published$/;

const databaseError = z.looseObject({ code: z.string(), constraint: z.string() });
const staffUser = z.looseObject({ user: z.looseObject({ id: z.int() }) });

/** The refusal of a change, in the language of the person at work; the admin shows it at the field. */
export function refusal(strapi: Core.Strapi, violations: readonly Violation[]): Error {
  const locale = staffLanguage(strapi);
  const reasons = violations.map(({ field, rule, values }) => ({
    path: [field],
    name: 'ValidationError',
    message: message(locale, `content.rule.${rule}`, { name: fieldName(field)[locale], ...values }),
  }));
  return new errors.ValidationError(reasons.map((reason) => reason.message).join(' '), {
    errors: reasons,
  });
}

/** Two people gave the same address at the same moment: the database keeps one, the other is told. */
export function explainTakenSlug(strapi: Core.Strapi, error: unknown): unknown {
  const violation = databaseError.safeParse(error);
  if (!violation.success) return error;
  const { code, constraint } = violation.data;
  if (code !== UNIQUE_VIOLATION || !SLUG_INDEX.test(constraint)) return error;
  return refusal(strapi, [{ field: 'slug', rule: 'slugTaken' }]);
}

/** The member of staff at work; null where a programme is. */
export function staffId(strapi: Core.Strapi): number | null {
  const staff = staffUser.safeParse(strapi.requestContext.get()?.state);
  return staff.success ? staff.data.user.id : null;
}
