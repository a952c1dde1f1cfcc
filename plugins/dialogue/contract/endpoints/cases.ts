import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { ACTIONS } from '../actions';
import { day, email, id, idempotencyKey, instant, message, optional } from '../fields';
import { CHANNELS, DISPOSITIONS, EVENT_TYPES, KINDS, STATES, TOPICS } from '../words';

/** How the queue can be cut. `open`: everything that is not closed. */
export const QUEUES = ['mine', 'unassigned', 'overdue', 'open', 'closed'] as const;

const person = z.object({ id: z.int(), name: z.string() });

/** A text of a case by its id; null once it is erased. */
const written = z.object({ id, content: z.string().nullable() });

/** A row of the queue: nothing personal. */
const row = z.object({
  id,
  code: z.string(),
  kind: z.enum(KINDS),
  topic: z.enum(TOPICS).nullable(),
  channel: z.enum(CHANNELS),
  state: z.enum(STATES),
  receivedAt: instant,
  dueOn: day.nullable(),
  isOverdue: z.boolean(),
  assignee: person.nullable(),
  registryNumber: z.string().nullable(),
  /** The address of the page it is about. */
  page: z.string().nullable(),
});

export const queue = defineEndpoint({
  id: 'dialogue.queue',
  method: 'GET',
  path: '/cases',
  summary: { bg: 'Преписките, които чакат', en: 'The cases that wait' },
  access: { kind: 'staff', actions: [ACTIONS.readCases] },
  query: z.object({
    queue: z.enum(QUEUES).default('open'),
    kind: z.enum(KINDS).optional(),
    /** A code or a number of the registry; found in whatever queue it is. */
    number: optional(60),
    /** What `next` of the page before said. */
    after: z.string().max(60).optional(),
  }),
  output: z.object({
    /** What is due first stands first; among the closed the newest. */
    cases: z.array(row),
    next: z.string().nullable(),
    counts: z.record(z.enum(QUEUES), z.int()),
  }),
});

/** The whole of one case; that it was looked at is written into the audit log. */
export const readCase = defineEndpoint({
  id: 'dialogue.read-case',
  method: 'GET',
  path: '/cases/:id',
  summary: { bg: 'Една преписка', en: 'One case' },
  access: { kind: 'staff', actions: [ACTIONS.readCases] },
  params: z.object({ id }),
  output: row.extend({
    /** Null where none was left, or it was erased. */
    sender: z.object({ name: z.string().nullable(), email: z.string().nullable() }).nullable(),
    /** Where the sender can look it up with the code. */
    lookUpAt: z.url(),
    /** Where the term comes from. */
    termSource: z.string(),
    isErased: z.boolean(),
    /** Whether the term that runs has been extended. */
    isExtended: z.boolean(),
    events: z.array(
      z.object({
        id,
        type: z.enum(EVENT_TYPES),
        at: instant,
        actor: person.nullable(),
        /** Null where the event has no text. */
        text: written.extend({ isPublic: z.boolean() }).nullable(),
        disposition: z.enum(DISPOSITIONS).nullable(),
        /** The body it was forwarded to; a text that can be redacted as the others. */
        forwardedTo: written.nullable(),
        duplicateOf: z.string().nullable(),
        assignee: person.nullable(),
      }),
    ),
    /** The state of the letters to the sender: how many wait, went out, could not be delivered. */
    mails: z.object({ waiting: z.int(), sent: z.int(), failed: z.int() }),
  }),
  errors: ['not-found'],
});

/** What came on paper, by phone or in person. */
export const registerCase = defineEndpoint({
  id: 'dialogue.register-case',
  method: 'POST',
  path: '/cases',
  summary: {
    bg: 'Въвежда обръщение, дошло на хартия, по телефона или лично',
    en: 'Enters a contribution that came on paper, by phone or in person',
  },
  access: { kind: 'staff', actions: [ACTIONS.registerCases] },
  body: z.object({
    /** A repeat is answered with the case of the first time. */
    idempotencyKey,
    kind: z.enum(KINDS),
    channel: z.enum(CHANNELS).exclude(['web']),
    /** The day it came; the term counts from it. */
    receivedOn: day,
    message,
    name: optional(200),
    email,
    registryNumber: optional(60),
  }),
  output: z.object({ id, code: z.string() }),
  status: 201,
  errors: ['conflict'],
});

/** Numbers of persons and accounts in a text that becomes public must be meant to be there. */
const allowsNumbers = z.boolean().optional();

const step = <const Name extends string>(name: Name) =>
  ({
    access: { kind: 'staff', actions: [ACTIONS.workCases] },
    params: z.object({ id }),
    output: z.null(),
    status: 204,
    errors: ['not-found', 'conflict'],
    id: `dialogue.${name}`,
  }) as const;

export const takeCase = defineEndpoint({
  ...step('take-case'),
  method: 'POST',
  path: '/cases/:id/take',
  summary: { bg: 'Поема преписка', en: 'Takes a case' },
});

export const assignCase = defineEndpoint({
  ...step('assign-case'),
  method: 'POST',
  path: '/cases/:id/assignee',
  summary: { bg: 'Възлага преписка', en: 'Assigns a case' },
  body: z.object({ assignee: z.int().positive() }),
});

export const noteOnCase = defineEndpoint({
  ...step('note-on-case'),
  method: 'POST',
  path: '/cases/:id/notes',
  summary: { bg: 'Вътрешна бележка', en: 'An internal note' },
  body: z.object({ text: message }),
});

export const askForDetail = defineEndpoint({
  ...step('ask-for-detail'),
  method: 'POST',
  path: '/cases/:id/questions',
  summary: {
    bg: 'Иска уточнение; срокът спира да тече',
    en: 'Asks for detail; the clock stands still',
  },
  body: z.object({ text: message, allowsNumbers }),
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const enterDetail = defineEndpoint({
  ...step('enter-detail'),
  method: 'POST',
  path: '/cases/:id/details',
  summary: {
    bg: 'Въвежда уточнение, дошло извън сайта; срокът тече отново',
    en: 'Enters a detail that came outside the site; the clock goes on',
  },
  body: z.object({ text: message }),
});

export const extendTerm = defineEndpoint({
  ...step('extend-term'),
  method: 'POST',
  path: '/cases/:id/extension',
  summary: {
    bg: 'Удължава срока по предложение до шест месеца, с мотиви',
    en: 'Extends the term of a proposal to six months, with the reason',
  },
  body: z.object({ text: message, allowsNumbers }),
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const answerCase = defineEndpoint({
  ...step('answer-case'),
  method: 'POST',
  path: '/cases/:id/answers',
  summary: { bg: 'Становище с мотиви', en: 'A disposition with its reason' },
  body: z.object({
    disposition: z.enum(DISPOSITIONS),
    reason: message,
    /** Asked for where it is forwarded: the competent body. */
    forwardedTo: optional(300),
    /** Asked for where it repeats another: that one's code. */
    duplicateOf: optional(40),
    /** Whether nothing more is to be done. */
    close: z.boolean(),
    allowsNumbers,
  }),
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const closeCase = defineEndpoint({
  ...step('close-case'),
  method: 'POST',
  path: '/cases/:id/closing',
  summary: { bg: 'Приключва преписка със становище', en: 'Closes a case that has its answer' },
});

export const reopenCase = defineEndpoint({
  ...step('reopen-case'),
  method: 'POST',
  path: '/cases/:id/reopening',
  summary: { bg: 'Отваря приключена преписка отново', en: 'Opens a closed case again' },
  body: z.object({ text: message, allowsNumbers }),
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const setRegistryNumber = defineEndpoint({
  ...step('set-registry-number'),
  method: 'POST',
  path: '/cases/:id/registry-number',
  summary: { bg: 'Вписва входящ номер', en: 'Notes the number of the registry' },
  body: z.object({ number: z.string().trim().min(1).max(60) }),
});

export const redactText = defineEndpoint({
  ...step('redact-text'),
  method: 'POST',
  path: '/cases/:id/redactions',
  summary: {
    bg: 'Заличава лични данни в текст; първоначалният се изтрива',
    en: 'Redacts a text; what stood there before is erased',
  },
  /** The text of an event, or the body it was forwarded to. */
  body: z.object({ text: id, content: message }),
});

export const eraseCase = defineEndpoint({
  ...step('erase-case'),
  access: { kind: 'staff', actions: [ACTIONS.eraseCases] },
  method: 'POST',
  path: '/cases/:id/erasure',
  summary: {
    bg: 'Изтрива подателя и всичко, написано от него',
    en: 'Erases the sender and all that was sent',
  },
});

export const listAssignees = defineEndpoint({
  id: 'dialogue.list-assignees',
  method: 'GET',
  path: '/assignees',
  summary: { bg: 'На кого може да се възложи', en: 'Whom a case can be assigned to' },
  access: { kind: 'staff', actions: [ACTIONS.workCases] },
  output: z.array(person),
});
