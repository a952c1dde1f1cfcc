import { instantInSofia } from '../../domain/sofia-clock';
import type { TextId } from '../text/ids';

type Checked = { dueAt: Date } | { problem: TextId };

/** Reads the time a person typed; says in words that can be acted on what is wrong with it. */
export function checkAppointment(typed: string, now: Date): Checked {
  if (typed === '') return { problem: 'schedule.time.missing' };
  const dueAt = instantInSofia(typed);
  if (dueAt === null) return { problem: 'schedule.time.none' };
  return dueAt > now ? { dueAt } : { problem: 'schedule.time.past' };
}
