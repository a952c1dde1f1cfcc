import { FORM_FIELDS } from '@dialozi/platform/contract/form';
import { type Draft, readDraft, writeDraft } from './storage';

/** Never kept: what the page sets anew, a proof that works once, and the trap. */
const NOT_KEPT = new Set<string>([FORM_FIELDS.language, FORM_FIELDS.proof, FORM_FIELDS.trap]);

/**
 * Keeps what is being typed until the tab is closed or the form has been received, so that a reload
 * loses nothing. The key goes with the words: the same words sent again are the same submit.
 */
export function keepDraft(form: HTMLFormElement): void {
  const { draft } = form.dataset;
  if (draft !== undefined) writeDraft(draft, typedInto(form));
}

/**
 * Brings back what was typed into an empty form. What stands in it already is kept instead: the
 * words of a refused form, those that the browser itself brought back, or those typed before this
 * script was there. Where they are the words of the draft, its key comes back.
 */
export function takeUpDraft(form: HTMLFormElement): void {
  const kept = readDraft(form.dataset.draft);
  if (isFilled(form) && !(kept && haveSameWords(kept, typedInto(form)))) {
    keepDraft(form);
    return;
  }
  for (const [name, value] of Object.entries(kept ?? {})) {
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

/** Whether two drafts are the same submit: the same words in every field, whatever their keys. */
export function haveSameWords(one: Draft, other: Draft): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete(FORM_FIELDS.key);
  return [...names].every((name) => one[name] === other[name]);
}

function typedInto(form: HTMLFormElement): Draft {
  const typed = [...new FormData(form)].filter(
    (entry): entry is [string, string] => !NOT_KEPT.has(entry[0]) && typeof entry[1] === 'string',
  );
  return Object.fromEntries(typed);
}

const isFilled = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].some(
    (field) =>
      field.type !== 'hidden' &&
      (field instanceof HTMLInputElement && field.type === 'radio'
        ? field.checked
        : field.value !== ''),
  );
