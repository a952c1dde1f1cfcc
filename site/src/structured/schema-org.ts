/** A thing in the vocabulary of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/**
 * Things as the text of a `<script type="application/ld+json">`: data, which no browser runs. A `<`
 * is escaped, so that no title can end the element.
 */
export function jsonLd(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
