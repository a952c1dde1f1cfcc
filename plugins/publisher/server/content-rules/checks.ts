import { publishingViolations, type Violation, violations } from '../../domain/content-rules';
import type { Change } from './change';
import { refusal } from './refusal';

/** Throws a `ValidationError` where the document would break a rule with what is to be saved. */
export function checkSaving({ strapi, type, drafts, data, now }: Change): void {
  refuse(strapi, violations(type, { ...drafts[0], ...data }, now));
}

/** Throws a `ValidationError` where a draft that is to be published breaks a rule. */
export function checkPublishing({ strapi, type, drafts, now }: Change): void {
  refuse(
    strapi,
    drafts.flatMap((draft) => [
      ...violations(type, draft, now),
      ...publishingViolations(type, draft),
    ]),
  );
}

function refuse(strapi: Change['strapi'], found: readonly Violation[]): void {
  if (found.length > 0) throw refusal(strapi, found);
}
