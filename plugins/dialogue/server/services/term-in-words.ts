import type { Language } from '@dialozi/platform';
import type { Term } from '../../domain/terms';
import { message } from '../messages';

const UNITS = { 'working-days': 'day', 'calendar-days': 'day', months: 'month' } as const;

/** A term and where it comes from: „2 месеца по чл. 118 от АПК“. */
export function termInWords({ unit, count, source }: Term, language: Language): string {
  const length = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit],
    unitDisplay: 'long',
  }).format(count);
  return message(language, `term.${source}`, { count, length });
}
