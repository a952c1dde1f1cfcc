import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { ACTIONS } from '../actions';
import { day, id, message, optional } from '../fields';

const reply = z.object({ id, title: z.string(), text: z.string() });

/** Texts that staff put into an answer and change there. */
export const listReplies = defineEndpoint({
  id: 'dialogue.list-replies',
  method: 'GET',
  path: '/replies',
  summary: { bg: 'Готовите отговори', en: 'The ready replies' },
  access: { kind: 'staff', actions: [ACTIONS.workCases] },
  output: z.array(reply),
});

export const addReply = defineEndpoint({
  id: 'dialogue.add-reply',
  method: 'POST',
  path: '/replies',
  summary: { bg: 'Добавя готов отговор', en: 'Adds a ready reply' },
  access: { kind: 'staff', actions: [ACTIONS.manageReplies] },
  body: z.object({ title: z.string().trim().min(1).max(120), text: message }),
  output: reply,
  status: 201,
  errors: ['conflict'],
});

export const removeReply = defineEndpoint({
  id: 'dialogue.remove-reply',
  method: 'DELETE',
  path: '/replies/:id',
  summary: { bg: 'Маха готов отговор', en: 'Removes a ready reply' },
  access: { kind: 'staff', actions: [ACTIONS.manageReplies] },
  params: z.object({ id }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});

/** A day on which the calendar of the law is not what counts. */
const changedDay = z.object({
  day,
  /** Whether people work on it. */
  isWorkingDay: z.boolean(),
  note: z.string(),
});

export const listChangedDays = defineEndpoint({
  id: 'dialogue.list-changed-days',
  method: 'GET',
  path: '/calendar',
  summary: {
    bg: 'Дните, които са почивни или работни по решение на правителството',
    en: 'Days that the government made free or working',
  },
  access: { kind: 'staff', actions: [ACTIONS.readCases] },
  output: z.array(changedDay),
});

export const changeDay = defineEndpoint({
  id: 'dialogue.change-day',
  method: 'POST',
  path: '/calendar',
  summary: { bg: 'Обявява ден за почивен или работен', en: 'Makes a day free or working' },
  access: { kind: 'staff', actions: [ACTIONS.manageCalendar] },
  body: z.object({ day, isWorkingDay: z.boolean(), note: optional(200) }),
  output: changedDay,
  status: 201,
});

export const restoreDay = defineEndpoint({
  id: 'dialogue.restore-day',
  method: 'DELETE',
  path: '/calendar/:day',
  summary: { bg: 'Връща ден, какъвто е по закон', en: 'Makes a day again what the law says' },
  access: { kind: 'staff', actions: [ACTIONS.manageCalendar] },
  params: z.object({ day }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});
