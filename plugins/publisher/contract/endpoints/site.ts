import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { instant } from '../entries/common';
import { ACTIONS } from './actions';

const version = z.object({
  /** A number that only grows; text, because it can be larger than a JavaScript number. */
  id: z.string(),
  reason: z.enum(['change', 'whole', 'restore']),
  /** The titles of the entries that caused it, at most five. */
  causes: z.array(z.string()),
  restoredFrom: z.string().nullable(),
  startedAt: instant,
  /** Null while its pages are still being rendered. */
  finishedAt: instant.nullable(),
  rendered: z.int(),
  removed: z.int(),
});

export const siteState = defineEndpoint({
  id: 'publisher.site-state',
  method: 'GET',
  path: '/site',
  summary: { bg: 'Състояние на сайта', en: 'The state of the site' },
  access: { kind: 'staff', actions: [ACTIONS.readSite] },
  output: z.object({
    live: z.object({ version: z.string(), renderedAt: instant, pages: z.int() }).nullable(),
    /** Changed documents and pages that wait for their turn. */
    waiting: z.object({ documents: z.int(), pages: z.int() }),
    /** A whole tree being built beside the live one. */
    building: z.object({ startedAt: instant, rendered: z.int(), left: z.int() }).nullable(),
    /** Newest first. */
    versions: z.array(version),
    failures: z.array(z.object({ path: z.string(), message: z.string(), failedAt: instant })),
  }),
});

export const restoreVersion = defineEndpoint({
  id: 'publisher.restore-version',
  method: 'POST',
  path: '/site/versions/:id/restore',
  summary: { bg: 'Връща сайта към запазена версия', en: 'Restores a kept version of the site' },
  access: { kind: 'staff', actions: [ACTIONS.manageSite] },
  params: z.object({ id: z.string().regex(/^\d{1,18}$/) }),
  output: z.null(),
  status: 204,
  errors: ['not-found', 'conflict'],
});

export const renderWhole = defineEndpoint({
  id: 'publisher.render-whole',
  method: 'POST',
  path: '/site/render',
  summary: { bg: 'Изгражда целия сайт отново', en: 'Renders the whole site again' },
  access: { kind: 'staff', actions: [ACTIONS.manageSite] },
  output: z.null(),
  status: 202,
});
