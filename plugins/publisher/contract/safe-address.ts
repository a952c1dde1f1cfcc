const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

/** Whether an address written by a person may become a link: web, mail, telephone or our own site. */
export function isSafeAddress(url: string): boolean {
  return SAFE_ADDRESS.test(url.trim());
}
