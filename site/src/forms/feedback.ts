/** The ids of the fields of the feedback form, by name. */
export const FEEDBACK_IDS = {
  kind: 'feedback-kind',
  message: 'feedback-message',
  name: 'feedback-name',
  email: 'feedback-email',
} as const;

/** Under which name the browser keeps feedback on a page until it is sent. */
export const feedbackDraft = (page: string): string => `feedback ${page}`;

/** Of what the endpoint takes as a page: one path of this site, no longer than it may be. */
const REPORTABLE = /^(?!.*\/\/)\/[\w.~/-]{0,499}$/;

/** Whether feedback may name an address that leads nowhere, as a browser gives it. */
export const isReportable = (pathname: string): boolean => REPORTABLE.test(pathname);
