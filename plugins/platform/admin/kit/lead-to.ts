/**
 * Gives a field the focus in the middle of the window: at its edge the admin's heading, which stays
 * above all that is scrolled, would cover it (WCAG 2.4.11).
 */
export function leadTo(field: HTMLElement | null | undefined): void {
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
