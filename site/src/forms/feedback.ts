/** The ids of the fields of the feedback form, by name. */
export const FEEDBACK_IDS = {
  kind: 'feedback-kind',
  message: 'feedback-message',
  name: 'feedback-name',
  email: 'feedback-email',
} as const;

/** Under which name the browser keeps feedback on a page until it is sent. */
export const feedbackDraft = (page: string): string => `feedback ${page}`;
