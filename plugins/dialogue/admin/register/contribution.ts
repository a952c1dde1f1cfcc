import { CHANNELS } from '../../contract/words';
import type { Contribution } from '../api/types';
import type { TextId } from '../text-id';

/** The channels that staff enter; what comes through the site enters itself. */
export const ENTERED_CHANNELS = CHANNELS.filter((channel) => channel !== 'web');

/** The form as it is typed; null where nothing is chosen yet. */
export interface Typed {
  kind: Contribution['kind'] | null;
  channel: Contribution['channel'] | null;
  receivedOn: string;
  message: string;
  name: string;
  email: string;
  registryNumber: string;
}

export type FieldName = keyof Typed;

/** In the order of the form: the first wrong one gets the focus. */
export const FIELD_NAMES = [
  'kind',
  'channel',
  'receivedOn',
  'registryNumber',
  'message',
  'name',
  'email',
] as const satisfies readonly FieldName[];

export const nothingTyped = (today: string): Typed => ({
  kind: null,
  channel: null,
  receivedOn: today,
  message: '',
  name: '',
  email: '',
  registryNumber: '',
});

/** What can be sent, or what keeps it from being sent. `today` is the day in Sofia. */
export function readContribution(
  { kind, channel, ...texts }: Typed,
  today: string,
): { body: Contribution } | { problems: Partial<Record<FieldName, TextId>> } {
  const { receivedOn, message } = texts;
  const problems: Partial<Record<FieldName, TextId>> = {};
  if (kind === null) problems.kind = 'register.kind.missing';
  if (channel === null) problems.channel = 'register.channel.missing';
  if (receivedOn === '') problems.receivedOn = 'register.received-on.missing';
  if (receivedOn > today) problems.receivedOn = 'register.received-on.future';
  if (message.trim() === '') problems.message = 'register.message.missing';
  if (kind === null || channel === null || Object.keys(problems).length > 0) return { problems };
  return { body: { kind, channel, ...texts } };
}
