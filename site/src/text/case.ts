import type { Locale } from '@dialozi/publisher/contract';
import type { PublicCase } from '../forms/answer';
import { formatDay } from './dates';
import { texts } from './messages';

/** Names and values of what is known of a case; what is not known is left out. */
export function caseFacts(found: PublicCase, locale: Locale): { name: string; value: string }[] {
  const t = texts(locale);
  const kind = t(`case.kind.${found.kind}`);
  const topic = found.topic === null ? '' : `: ${t(`feedback.kind.${found.topic}`)}`;
  return [
    { name: t('case.kind'), value: `${kind}${topic}` },
    { name: t('case.received'), value: formatDay(found.receivedAt, locale) },
    { name: t('case.due'), value: dueText(found, locale) },
    { name: t('case.registry'), value: found.registryNumber ?? '' },
  ].filter(({ value }) => value !== '');
}

/** The last day for an answer, or that the clock stands still; empty where nothing is due. */
function dueText({ state, dueOn }: PublicCase, locale: Locale): string {
  if (state === 'asked') return texts(locale)('case.due.paused');
  return dueOn === null ? '' : formatDay(dueOn, locale);
}
