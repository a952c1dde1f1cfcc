import { instantInSofia } from '../../domain/sofia-clock';
import type { TextId } from '../texts';

export interface AppointmentProblem {
  field: 'day' | 'time';
  text: TextId;
}

/** Reads the day and hour a person chose; says of each field what is wrong with it. */
export function checkAppointment(
  day: string,
  time: string,
  now: Date,
): { dueAt: Date } | { problems: AppointmentProblem[] } {
  const problems: AppointmentProblem[] = [];
  if (day === '') problems.push({ field: 'day', text: 'schedule.day.missing' });
  if (time === '') problems.push({ field: 'time', text: 'schedule.time.missing' });
  if (problems.length > 0) return { problems };

  const dueAt = instantInSofia(`${day}T${time}`);
  if (dueAt === null) return { problems: [{ field: 'time', text: 'schedule.time.none' }] };
  if (dueAt <= now) return { problems: [{ field: 'time', text: 'schedule.time.past' }] };
  return { dueAt };
}
