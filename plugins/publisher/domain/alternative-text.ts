/** What an editor writes as the alternative text of a picture that tells nothing. */
const DECORATION = /^(?:украса|decoration)$/i;

/** Whether an alternative text says that the picture is decoration: screen readers pass over it. */
export const isDecoration = (alternativeText: string): boolean =>
  DECORATION.test(alternativeText.trim());

/** Whether nobody has said yet what a picture shows, or that it is decoration. */
export const isUndescribed = (alternativeText: unknown): boolean =>
  typeof alternativeText !== 'string' || alternativeText.trim() === '';
