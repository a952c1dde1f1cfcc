import type { Language } from './language';
import type { ProblemDocument } from './problem';

/**
 * The fields that every form has besides its own; no endpoint's `body` names them. In JSON the key
 * may also come as the header `Idempotency-Key`.
 */
export const FORM_FIELDS = {
  /** The language of the page that holds the form: its answer is in the same. */
  language: 'language',
  /** Makes a repeated submit one submit; made by the page's script. */
  key: 'idempotencyKey',
  /** The solved challenge of ALTCHA, base64 of its JSON. */
  proof: 'altcha',
  /** A trap: hidden from people, filled in by robots. */
  trap: 'website',
} as const;

/** A key for a form that is about to be sent, in a browser: 128 bits. */
export const newKey = (): string =>
  // `crypto.randomUUID` is missing in phones from before 2022 and on pages without TLS.
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** What a page of the site shows in answer to a form post, in `Astro.locals.answer`. */
export interface FormAnswer {
  /** The endpoint that was called. */
  readonly id: string;
  readonly language: Language;
  /** What the person had typed, by the name of the field. */
  readonly values: Readonly<Record<string, string>>;
  /** What the endpoint answered; null where there is a problem. */
  readonly result: unknown;
  readonly problem: ProblemDocument | null;
}
