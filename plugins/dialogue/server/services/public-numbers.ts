import {
  audit,
  masked,
  personalNumbers,
  Problem,
  type Transaction,
} from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { message } from '../messages';

/** The fixed word of the audit log. */
export const CASE_NUMBERS_CONFIRMED = 'case.numbers-confirmed';

interface Writing {
  id: string;
  /** What becomes public, by the field it was typed into. */
  texts: Readonly<Record<string, string | undefined>>;
  /** Whether the writer said that the numbers in it may be seen. */
  allowsNumbers: boolean;
  /** The member of staff. */
  by: number;
}

/**
 * What staff write to whoever has the code holds no number of a person or an account, unless the
 * writer confirmed it; the audit log then says who, not which.
 * @throws {Problem} `invalid-input` at the field that holds one.
 */
export async function confirmNumbers(
  strapi: Core.Strapi,
  trx: Transaction,
  { id, texts, allowsNumbers, by }: Writing,
): Promise<void> {
  const found = Object.entries(texts).flatMap(([field, text = '']) =>
    personalNumbers(text).map((number) => ({ field, number })),
  );
  if (found.length === 0) return;
  if (!allowsNumbers) throw refusalOf(found);
  await audit(strapi).record({
    trx,
    actor: { kind: 'staff', id: by },
    action: CASE_NUMBERS_CONFIRMED,
    subject: { type: 'case', id },
  });
}

type Found = { field: string; number: Parameters<typeof masked>[0] };

function refusalOf(found: readonly Found[]): Problem {
  const errors = found.map(({ field, number }) => {
    const values = { number: masked(number) };
    return {
      path: `body.${field}`,
      message: {
        bg: message('bg', 'numbers.found', values),
        en: message('en', 'numbers.found', values),
      },
    };
  });
  const [first] = errors;
  return new Problem('invalid-input', { ...(first && { detail: first.message }), errors });
}
