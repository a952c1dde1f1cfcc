import type { Subject, WithdrawnSubject } from './types';

/** The settings are on every page. */
export function isWithdrawable(subject: Subject): subject is Subject & WithdrawnSubject {
  return subject.type !== 'site-settings';
}
