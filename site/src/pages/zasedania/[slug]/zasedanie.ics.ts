import type { APIRoute } from 'astro';
import { calendarFile } from '../../../calendar/answer';

/** One session for a calendar. */
export const GET: APIRoute = async ({ locals, params }) => {
  const session = await locals.content.entry('session', params['slug'] ?? '');
  if (session === null) return new Response(null, { status: 404 });
  return calendarFile(locals, 'session', [session]);
};
