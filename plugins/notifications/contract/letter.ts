import type { Language } from '@dialozi/platform';

/** What a mail says. The plugin that sends it writes the words; the frame around them is ours. */
export interface Letter {
  readonly subject: string;
  /** Plain text, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** Texts quoted from elsewhere, such as an answer: shown apart, line breaks kept. */
  readonly quote?: string;
  /** Where to go on. */
  readonly link?: { readonly label: string; readonly url: string };
}

/** A letter and whom it goes to. */
export interface Mail {
  readonly to: string;
  readonly language: Language;
  readonly letter: Letter;
  /** What it is about, such as `case/123`: by it mails are counted, and erased. */
  readonly about: string;
}
