import type { APIRoute } from 'astro';
import { calendarFile } from '../../../calendar/answer';

/** One event for a calendar. */
export const GET: APIRoute = async ({ locals, params }) => {
  const event = await locals.content.entry('event', params['slug'] ?? '');
  if (event === null) return new Response(null, { status: 404 });
  return calendarFile(locals, 'event', [event]);
};
