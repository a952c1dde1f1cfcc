import type { Answer, Sent } from '@dialozi/platform';
import type {
  listChangedDays,
  listReplies,
  queue,
  readCase,
  registerCase,
} from '../../contract/endpoints';

export type QueueQuery = NonNullable<Sent<typeof queue>['query']>;
export type QueueName = NonNullable<QueueQuery['queue']>;
export type QueuePage = Answer<typeof queue>;
export type CaseRow = QueuePage['cases'][number];
export type OneCase = Answer<typeof readCase>;
export type CaseEvent = OneCase['events'][number];
export type EventText = NonNullable<CaseEvent['text']>;
export type WrittenText = NonNullable<CaseEvent['forwardedTo']>;
export type Contribution = Omit<Sent<typeof registerCase>['body'], 'idempotencyKey'>;
export type Registered = Answer<typeof registerCase>;
export type Reply = Answer<typeof listReplies>[number];
export type ChangedDay = Answer<typeof listChangedDays>[number];
