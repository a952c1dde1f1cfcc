/** The ids of the fields on the page of a case, by name. */
export const LOOK_UP_IDS = { code: 'case-code' } as const;
export const DETAIL_IDS = { message: 'detail-message' } as const;

/** Under which name the browser keeps a detail until it is sent. */
export const detailDraft = (code: string): string => `detail ${code}`;
