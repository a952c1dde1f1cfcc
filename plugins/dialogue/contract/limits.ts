/** The longest text a person can send: two pages, and well below the form limit of 56 kB. */
export const LONGEST_MESSAGE = 5_000;
export const LONGEST_NAME = 200;
/** The path of a page; a slug has at most 80 letters. */
export const LONGEST_PAGE = 300;
/** RFC 5321: the longest address that mail can be sent to. */
export const LONGEST_EMAIL = 254;
/** A code as it may be typed, with spaces and hyphens anywhere. */
export const LONGEST_TYPED_CODE = 40;
/** Within how many working days feedback on a page is answered: the municipality's own rule. */
export const FEEDBACK_WORKING_DAYS = 10;
