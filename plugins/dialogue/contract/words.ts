/** What a contribution is; each kind has a term of its own (`domain/terms.ts`). */
export const KINDS = ['feedback', 'proposal', 'signal', 'information'] as const;
export type Kind = (typeof KINDS)[number];

/** What feedback on a page of the site is about. */
export const TOPICS = ['accessibility', 'error', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

/** How it came (чл. 111 АПК: written, oral, by phone, in person, electronic). */
export const CHANNELS = ['web', 'paper', 'phone', 'in-person', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where a case stands. `asked`: the sender was asked for detail, and the clock stands still. */
export const STATES = ['received', 'taken', 'asked', 'answered', 'closed'] as const;
export type State = (typeof STATES)[number];

/** What the authority decided; always with a reason. */
export const DISPOSITIONS = [
  'accepted',
  'partly-accepted',
  'rejected',
  'resolved',
  'forwarded',
  'duplicate',
  'not-a-contribution',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** What can happen to a case, in the words of its append-only record. */
export const EVENT_TYPES = [
  'received',
  'registered',
  'assigned',
  'taken',
  'noted',
  'asked',
  'detailed',
  'extended',
  'answered',
  'closed',
  'reopened',
  'redacted',
  'erased',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** What the sender, or anybody with the code, may see of it. */
export const PUBLIC_EVENTS = [
  'received',
  'taken',
  'asked',
  'detailed',
  'extended',
  'answered',
  'closed',
  'reopened',
] as const satisfies readonly EventType[];
export type PublicEventType = (typeof PUBLIC_EVENTS)[number];
