const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** Escapes a text value (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/**
 * One content line, folded so that no line is longer than 75 octets without its end (RFC 5545, 3.1)
 * and no letter is cut in two: a Cyrillic one takes two octets.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = encoder.encode(letter).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}
