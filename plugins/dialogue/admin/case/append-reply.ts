/** A ready reply below what was typed, which stays. */
export function appendReply(typed: string, reply: string): string {
  const before = typed.trimEnd();
  return before === '' ? reply : `${before}\n\n${reply}`;
}
