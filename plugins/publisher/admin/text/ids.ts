import type texts from '../translations/bg.json';

/** The key of a text in `translations/`. */
export type TextId = keyof typeof texts;

/** The texts of all plugins share one list in the admin. */
export const PREFIX = 'publisher.';

export function messageId(id: TextId): string {
  return PREFIX + id;
}
