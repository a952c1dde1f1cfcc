import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { documentId, instant } from '../entries/common';
import { ENTRY_TYPES } from '../entries/schemas';
import { LOCALES } from '../locales';
import { ACTIONS } from './actions';

/** One language of one document. */
export const subject = z.object({
  type: z.enum(ENTRY_TYPES),
  documentId: documentId.max(64),
  locale: z.enum(LOCALES),
});

export const texts = z.object({ bg: z.string(), en: z.string() });

const schedule = z.object({
  id: z.uuid(),
  action: z.enum(['publish', 'unpublish']),
  dueAt: instant,
  /** Why it could not be carried out, if so. */
  failure: z.string().nullable(),
});

export const entryStatus = defineEndpoint({
  id: 'publisher.entry-status',
  method: 'GET',
  path: '/entries/:type/:documentId/:locale',
  summary: {
    bg: 'Къде е един запис на път към сайта',
    en: 'Where an entry is on its way to the site',
  },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  params: subject,
  output: z.object({
    state: z.enum(['not-published', 'waiting', 'published', 'failed']),
    /** The address of its page, from the root of the site. */
    path: z.string().nullable(),
    renderedAt: instant.nullable(),
    /** Why it cannot be shown at all. */
    refusal: texts.nullable(),
    /** Pages that could not be rendered because of it. */
    failures: z.array(z.object({ path: z.string(), message: z.string(), failedAt: instant })),
    schedules: z.array(schedule),
    /** When it was withdrawn for good, if it was. */
    withdrawnAt: instant.nullable(),
  }),
});

export const createPreview = defineEndpoint({
  id: 'publisher.create-preview',
  method: 'POST',
  path: '/previews',
  summary: { bg: 'Адрес за преглед на чернова', en: 'An address at which a draft can be seen' },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  body: subject,
  output: z.object({ path: z.string(), expiresAt: instant }),
  status: 201,
  errors: ['not-found'],
});

export const createSchedule = defineEndpoint({
  id: 'publisher.create-schedule',
  method: 'POST',
  path: '/schedules',
  summary: {
    bg: 'Насрочва публикуване или сваляне',
    en: 'Appoints a time to publish or unpublish',
  },
  access: { kind: 'staff', actions: [ACTIONS.scheduleEntries] },
  body: subject.extend({ action: z.enum(['publish', 'unpublish']), dueAt: instant }),
  output: schedule,
  status: 201,
  errors: ['not-found'],
});

export const deleteSchedule = defineEndpoint({
  id: 'publisher.delete-schedule',
  method: 'DELETE',
  path: '/schedules/:id',
  summary: { bg: 'Отменя насрочено', en: 'Cancels what was appointed' },
  access: { kind: 'staff', actions: [ACTIONS.scheduleEntries] },
  params: z.object({ id: z.uuid() }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});
