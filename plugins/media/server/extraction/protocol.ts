/** The kinds of files whose words can be read, by their type. */
export const READABLE = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const;

export type ReadableKind = (typeof READABLE)[keyof typeof READABLE];

/** What the child is asked for: its two arguments. */
export interface Request {
  kind: ReadableKind;
  file: string;
}

/** What it answers, once. */
export type Reply = { pages: string[] } | { problem: string };

/** A file of more pages is read up to here: beyond lies no budget of a municipality. */
export const MOST_PAGES = 2_000;
/** As much of a page, or of a file without pages, as is kept, in UTF-16 units. */
export const LONGEST_PAGE = 1_000_000;
