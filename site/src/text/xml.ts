/** What XML 1.0 has no place for, not even escaped. */
// eslint-disable-next-line no-control-regex -- These are what is taken out.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * An element of XML.
 * @param content its text, which is escaped here, or the elements in it
 */
export function element(
  name: string,
  attributes: Record<string, string>,
  content: string | readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = typeof content === 'string' ? escapeXml(content) : content.join('');
  return `<${name}${pairs.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** A whole document, in UTF-8. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
