import { FORM_FIELDS } from '@dialozi/platform/contract/form';

/** Never kept: what the page sets anew, a proof that works once, and the trap. */
const NOT_KEPT = new Set<string>([FORM_FIELDS.language, FORM_FIELDS.proof, FORM_FIELDS.trap]);

/**
 * Keeps what is being typed until the tab is closed or the form has been received, so that a reload
 * loses nothing. The key goes with the words: the same words sent again are the same submit.
 */
export function keepDraft(form: HTMLFormElement): void {
  const { draft } = form.dataset;
  if (draft === undefined) return;
  const typed = [...new FormData(form)].filter(([name]) => !NOT_KEPT.has(name));
  sessionStorage.setItem(draft, JSON.stringify(Object.fromEntries(typed)));
}

/**
 * Brings back what was typed into an empty form. What stands in it already is kept instead: the
 * words of a refused form, or those typed before this script was there.
 */
export function takeUpDraft(form: HTMLFormElement): void {
  if (isFilled(form)) {
    keepDraft(form);
    return;
  }
  const kept = sessionStorage.getItem(form.dataset.draft ?? '');
  if (kept === null) return;
  for (const [name, value] of Object.entries(JSON.parse(kept) as Record<string, string>)) {
    const field = form.elements.namedItem(name);
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof RadioNodeList
    ) {
      field.value = value;
    }
  }
}

const isFilled = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].some(
    (field) =>
      field.type !== 'hidden' &&
      (field instanceof HTMLInputElement && field.type === 'radio'
        ? field.checked
        : field.value !== ''),
  );
