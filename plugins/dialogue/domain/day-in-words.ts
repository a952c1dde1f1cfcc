import type { Language } from '@dialozi/platform';
import type { Day } from './days';

const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** „22.11.2026 г.“, “22 November 2026”. */
export function dayInWords(day: Day, language: Language): string {
  if (language === 'en') return ENGLISH.format(new Date(day));
  const [year = '', month = '', number = ''] = day.split('-');
  return `${number}.${month}.${year}\u00a0г.`;
}
