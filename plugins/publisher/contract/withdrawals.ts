import type { Locale } from './locales';
import { homePath } from './paths';

/** Why something is withdrawn; a person's own words could name a person again. */
export const WITHDRAWAL_REASONS = ['personal-data', 'rights', 'mistake', 'order', 'other'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** The subject under which pages find what was withdrawn: `Withdrawal[]`, each once. */
export const WITHDRAWALS = 'withdrawals';

/** When and why something was withdrawn, not what. */
export interface Withdrawal {
  reason: WithdrawalReason;
  /** In Sofia, `2026-11-26`. */
  day: string;
}

/** The page that stands, with status 410, at the addresses of all that was withdrawn so. */
export function withdrawalPath({ reason, day }: Withdrawal, locale: Locale): string {
  return `${homePath(locale)}premahnato/${day}-${reason}/`;
}
