import type { Letter } from '../contract/letter';
import type { Frame } from './frame';

/** Marks the end of a message's own words (RFC 3676, 4.3). */
const SIGNATURE = '-- ';

/** A letter as plain text. */
export function textOf({ paragraphs, quote, link }: Letter, { footer }: Frame): string {
  const parts = [
    ...paragraphs,
    ...(quote === undefined ? [] : [quoted(quote)]),
    ...(link === undefined ? [] : [`${link.label}:\n${link.url}`]),
    [SIGNATURE, ...footer].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

const quoted = (text: string): string => text.replace(/^/gm, '> ');
