/** Keeps a number with its unit, and a sign with its number, on one line. */
export function glued(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d)|[€%]|г\.|ч\.|лв\.)/g, '$1\u00a0')
    .replace(/([№§]) (?=\d)/g, '$1\u00a0');
}
