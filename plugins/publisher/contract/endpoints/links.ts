import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { ACTIONS } from './actions';

export const brokenLinks = defineEndpoint({
  id: 'publisher.broken-links',
  method: 'GET',
  path: '/links',
  summary: {
    bg: 'Кои от тези адреси са на сайта, но там няма страница',
    en: 'Which of these addresses are on the site, but no page is there',
  },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  /** One on each line: what a browser can send in an address. A question is no act for the audit log. */
  query: z.object({ addresses: z.string().max(8000) }),
  output: z.object({ broken: z.array(z.string()) }),
});
