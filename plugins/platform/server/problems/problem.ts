import type { ProblemCode, Texts } from '../../contract';

/** What is wrong with one field, in the caller's language or in every one. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string | Texts;
}

interface ProblemFacts {
  /** What happened, in place of the code's own text. */
  detail?: Texts;
  errors?: readonly FieldProblem[];
  /** When it is worth trying again. */
  retryAfterSeconds?: number;
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
