import type { APIRoute } from 'astro';
import { calendarFile } from '../../calendar/answer';
import { readComing } from '../../lists/coming';

/** All coming events and sessions, to subscribe to. */
export const GET: APIRoute = async ({ locals }) =>
  calendarFile(locals, 'event', await readComing(locals.content));
