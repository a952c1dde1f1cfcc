import type { FieldError, ProblemCode, Texts } from '../../contract';

interface ProblemFacts {
  /** What happened, in place of the code's own text. */
  detail?: Texts;
  errors?: readonly FieldError[];
}

/** Thrown by a handler or a service to answer with a problem. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code);
  }
}
