import { Problem } from '@dialozi/platform/server';
import { z } from 'zod';
import { bothLanguages, type MessageKey } from '../messages';

const violation = z.looseObject({ code: z.literal('23505'), constraint: z.string() });

/** Uniqueness is the database's; here it is put into words, at the field that was typed into. */
const TAKEN: Record<string, { field: string; message: MessageKey }> = {
  dialogue_cases_registry_number: { field: 'number', message: 'registry-number.taken' },
  dialogue_replies_title_key: { field: 'title', message: 'reply.taken' },
};

/**
 * Does work whose values may be taken already.
 * @throws {Problem} `conflict` with the field, where the database refuses them.
 */
export async function withoutRepeats<T>(work: Promise<T>, field?: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const parsed = violation.safeParse(error);
    const taken = parsed.success ? TAKEN[parsed.data.constraint] : undefined;
    if (taken === undefined) throw error;
    const detail = bothLanguages(taken.message);
    const path = `body.${field ?? taken.field}`;
    throw new Problem('conflict', { detail, errors: [{ path, message: detail }] });
  }
}
