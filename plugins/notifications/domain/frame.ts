import type { Language } from '@dialozi/platform';

/** What stands around the words of every letter. */
export interface Frame {
  readonly language: Language;
  /** Who sends it and why, a paragraph each. */
  readonly footer: readonly string[];
}
