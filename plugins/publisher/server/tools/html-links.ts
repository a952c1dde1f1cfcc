/**
 * Attributes that hold an address, as Astro's renderer writes them: lower case, double quotes.
 * `content` of a refresh holds more than that, and `srcset` several, which are taken apart.
 */
const ADDRESS = /(\s(?:href|src|poster|action|data)=")([^"]*)(")/g;
const REFRESH = /(\scontent="0; url=)([^"]*)(")/g;
const SRCSET = /(\ssrcset=")([^"]*)(")/g;

/** Replaces every address in a page; a function that returns its argument only looks. */
export function mapLinks(html: string, map: (address: string) => string): string {
  const mapped = (_all: string, open: string, address: string, close: string): string =>
    [open, escape(map(unescape(address))), close].join('');
  return html
    .replace(ADDRESS, mapped)
    .replace(REFRESH, mapped)
    .replace(SRCSET, (_all, open: string, set: string, close: string) => {
      const candidates = set.split(',').map((candidate) => {
        const [address = '', ...descriptors] = unescape(candidate.trim()).split(/\s+/);
        return [escape(map(address)), ...descriptors].join(' ');
      });
      return [open, candidates.join(', '), close].join('');
    });
}

/** The addresses on this site that a page leads to or shows, without fragments. */
export function innerLinks(html: string): Set<string> {
  const links = new Set<string>();
  mapLinks(html, (address) => {
    if (isInner(address)) links.add(address.replace(/[?#].*$/, ''));
    return address;
  });
  return links;
}

/** Answered by the server, not by a file of the tree: the admin, and where forms are sent. */
export const SERVED_ELSEWHERE = /^\/(?:admin|api)(?:\/|$)/;

export function isInner(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
