import { type Disposition, type Kind, type State } from '../contract';
import { type Day } from './days';

/** What decides about the steps of a case. */
export interface CaseFacts {
  kind: Kind;
  state: State;
  /** The day from which the term counts: that of receipt, or of the last reopening. */
  countedFrom: Day;
  /** Whether that term has been extended. */
  isExtended: boolean;
  /** The last day for an answer as of now, also while the clock stands still; null: nothing is due. */
  dueOn: Day | null;
  /** The day on which the clock stopped; null while it runs. */
  pausedOn: Day | null;
  /** What was decided last; null until there is an answer, and again once the case is reopened. */
  disposition: Disposition | null;
  isErased: boolean;
}

type PlainStep =
  | 'take'
  | 'assign'
  | 'note'
  | 'ask'
  | 'detail'
  | 'extend'
  | 'close'
  | 'reopen'
  | 'register-number'
  | 'redact'
  | 'erase';

/** A disposition with what it needs. */
export interface Answer {
  type: 'answer';
  disposition: Disposition;
  /** The competent body, where it is forwarded. */
  forwardedTo?: string | undefined;
  /** The code of the case that it repeats, where it is a duplicate. */
  duplicateOf?: string | undefined;
  /** Whether nothing more is to be done. */
  close: boolean;
}

/** What staff, or with `detail` the sender, want to do. */
export type Step = { type: PlainStep } | Answer;
