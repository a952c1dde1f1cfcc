import type { OneCase } from '../api/types';

/** What every form of a step gets. */
export interface StepFormProps {
  found: OneCase;
  /** The step is taken; `message` says what happened. */
  onDone: (message: string) => void;
  onCancel: () => void;
}
