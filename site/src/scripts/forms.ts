import { readDraft } from './storage';

/**
 * Forms work without a script. With one they are attended to from the moment somebody begins, so
 * that a reader who only reads loads next to nothing.
 */
const attended = new WeakMap<HTMLFormElement, Promise<void>>();

export function attendTo(form: HTMLFormElement): Promise<void> {
  const known = attended.get(form);
  if (known) return known;
  const begun = import('./attend').then(({ attend }) => attend(form));
  attended.set(form, begun);
  return begun;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[action^="/api/"]')) {
  const begin = (): void => void attendTo(form);
  form.addEventListener('focusin', begin, { once: true });
  form.closest('details')?.addEventListener('toggle', begin, { once: true });
  if (readDraft(form.dataset.draft) !== null) {
    form.closest('details')?.setAttribute('open', '');
    begin();
  }
}
