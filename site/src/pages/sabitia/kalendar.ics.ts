import { COMING } from '@dialozi/publisher/contract/facets';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../calendar/answer';
import { everything } from '../../lists/everything';

/** All coming events, to subscribe to. */
export const GET: APIRoute = async ({ locals }) =>
  calendarFile(locals, await everything(locals.content, { type: 'event', facet: COMING }));
