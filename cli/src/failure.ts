import type { Text } from './language.ts';

/** An expected failure, told to the operator in a sentence. */
export class Failure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'Failure';
    this.text = text;
  }
}

/**
 * What an expected failure says. The OperatorErrors of the compiled packages count too; they are
 * known by their shape, because this runs before those packages are built.
 */
export function textOf(error: unknown): Text | undefined {
  if (!(error instanceof Error) || !('text' in error)) return undefined;
  const { text } = error;
  if (typeof text !== 'object' || text === null || !('bg' in text) || !('en' in text))
    return undefined;
  return { bg: String(text.bg), en: String(text.en) };
}
