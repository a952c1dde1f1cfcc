import { comingEvents } from './events-coming';
import { pastEvents } from './events-past';

export const events = { ...comingEvents, ...pastEvents };
