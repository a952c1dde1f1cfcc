import type { Language } from './messages';

/**
 * An expected failure, told to the person who runs the platform in one clear sentence (or a line
 * for each thing to put right). Anything else that is thrown is a defect and keeps its stack.
 */
export class OperatorError extends Error {
  constructor(readonly text: Record<Language, string>) {
    super(text.en);
    this.name = 'OperatorError';
  }
}
