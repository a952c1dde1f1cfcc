/** A language of a document: its file may differ from that of the other one. */
export interface DocumentName {
  locale: string;
  documentId: string;
}

/** The port through which whoever reads files tells their words. */
export interface FileWords {
  /** What tells whether the words are still the same, for every document that has some. */
  hashes(): Promise<(DocumentName & { hash: string })[]>;
  /** The words of the files of these documents. */
  wordsOf(names: readonly DocumentName[]): Promise<(DocumentName & { words: string })[]>;
}

/** While nobody reads files. */
export const NO_WORDS: FileWords = {
  hashes: () => Promise.resolve([]),
  wordsOf: () => Promise.resolve([]),
};

export const documentKey = ({ locale, documentId }: DocumentName): string =>
  `${locale}/${documentId}`;
