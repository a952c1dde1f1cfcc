const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** Of eight groups, those that a provider gives to one line (RFC 6177: at least a /64). */
const GROUPS_OF_A_LINE = 4;
const GROUPS = 8;

/**
 * The network that stands for one sender: an IPv4 address, or the first 64 bits of an IPv6 one, of
 * which one line has as many as it likes.
 */
export function networkOf(address: string): string {
  const mapped = MAPPED_V4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').split('::');
  const groups = (part: string): string[] => part.split(':').filter((group) => group !== '');
  const missing = GROUPS - groups(head).length - groups(tail ?? '').length;
  const zeros = tail === undefined ? [] : Array<string>(Math.max(missing, 0)).fill('0');
  return [...groups(head), ...zeros, ...groups(tail ?? '')]
    .slice(0, GROUPS_OF_A_LINE)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
