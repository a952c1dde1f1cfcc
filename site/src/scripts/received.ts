import { forgetDraft } from './storage';

/** What has been received need not be kept any longer. */
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-received]')) {
  forgetDraft(dataset.received);
}
