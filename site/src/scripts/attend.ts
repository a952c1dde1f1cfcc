import { FORM_FIELDS, newKey } from '@dialozi/platform/contract/form';
import { keepDraft, takeUpDraft } from './draft';
import { proofOfWork, Unreachable } from './proof';

/** Adds a hidden field that only a script fills in. */
function hiddenField(form: HTMLFormElement, name: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  form.append(field);
  return field;
}

/**
 * Stands by a form: keeps what is typed, and before it is sent adds the key that makes a second
 * click the same submit and the proof that no robot sends it. The form then goes as it would
 * without a script, so that its answer is the same page.
 */
export function attend(form: HTMLFormElement): void {
  const key = hiddenField(form, FORM_FIELDS.key);
  const proof = hiddenField(form, FORM_FIELDS.proof);
  let isProving = false;

  const show = (notice: 'checking' | 'down' | null): void => {
    for (const each of form.querySelectorAll<HTMLElement>('[role=status] > *')) {
      each.hidden = notice === null || each.dataset[notice] === undefined;
    }
  };

  const prepare = async (): Promise<void> => {
    // Both are for these very words.
    if (key.value === '') key.value = newKey();
    keepDraft(form);
    if (proof.value === '') proof.value = await proofOfWork();
  };

  const send = async (): Promise<void> => {
    show('checking');
    isProving = true;
    try {
      await prepare();
    } catch (error) {
      console.error(error);
      if (error instanceof Unreachable) {
        show('down');
        return;
      }
    } finally {
      isProving = false;
    }
    // After any other error too: it works without what a script adds.
    form.submit();
  };

  takeUpDraft(form);
  form.addEventListener('input', () => {
    key.value = '';
    proof.value = '';
    keepDraft(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isProving) void send();
  });
  // The page may come back as it was left.
  addEventListener('pagehide', () => show(null));
}
