import { feedbackDraft, isReportable } from '../forms/feedback';

/**
 * The page of what is not there stands under every address, and only the browser knows under which.
 * Feedback on it is about that address, and so is its draft, which the receipt forgets by the page.
 */
const field = document.querySelector<HTMLInputElement>('form[data-draft] input[name=page]');
if (field?.form && isReportable(location.pathname)) {
  field.value = location.pathname;
  field.form.dataset.draft = feedbackDraft(field.value);
}
