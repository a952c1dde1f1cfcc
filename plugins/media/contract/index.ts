/** The words of a file of the media library, page by page; a file without pages is one page. */
export interface FileText {
  pages: readonly string[];
}
