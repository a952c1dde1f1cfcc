import type { Letter } from '../contract/letter';
import type { Frame } from './frame';

/**
 * A letter as HTML. Mail programs leave out style sheets, so each element carries its own style; no
 * colour is set, so that a dark mail program shows it dark; nothing is fetched from anywhere.
 */
export function htmlOf(
  { subject, paragraphs, quote, link }: Letter,
  { language, footer }: Frame,
): string {
  return [
    `<!DOCTYPE html>`,
    `<html lang="${escaped(language)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escaped(subject)}</title>`,
    `</head>`,
    `<body style="margin: 0; padding: 16px; font: 16px/1.5 sans-serif">`,
    `<div style="max-width: 36em; margin: 0 auto">`,
    ...paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`),
    ...(quote === undefined ? [] : [quoted(quote)]),
    // The address in full as well: a link can be cut off on its way, and what it says be doubted.
    ...(link === undefined
      ? []
      : [
          `<p><a href="${escaped(link.url)}">${escaped(link.label)}</a><br>${escaped(link.url)}</p>`,
        ]),
    `<hr>`,
    ...footer.map((paragraph) => `<p style="font-size: 14px">${lines(paragraph)}</p>`),
    `</div>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}

const quoted = (text: string): string =>
  `<blockquote style="margin: 16px 0; padding-left: 12px; border-left: 3px solid">${lines(text)}</blockquote>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const lines = (text: string): string => escaped(text).replace(/\r\n|\r|\n/g, '<br>\n');
