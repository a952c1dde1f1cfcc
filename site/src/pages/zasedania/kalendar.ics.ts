import { COMING } from '@dialozi/publisher/contract/facets';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../calendar/answer';
import { everything } from '../../lists/everything';

/** The coming sessions of the council, to subscribe to. */
export const GET: APIRoute = async ({ locals }) =>
  calendarFile(
    locals,
    'session',
    await everything(locals.content, { type: 'session', facet: COMING }),
  );
