export * from './uploads';

/** The words of a file of the media library, page by page; a file without pages is one page. */
export interface FileText {
  pages: readonly string[];
  /** Whether the words were read off pictures of pages, with the mistakes that makes. */
  isRecognised: boolean;
}

/** What is known of the words of a file: nobody can read what is damaged or locked by a password. */
export type Reading =
  { state: 'read'; text: FileText } | { state: 'unreadable' } | { state: 'waiting' };
