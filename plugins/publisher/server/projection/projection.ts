import type { FileText } from '@dialozi/media';
import type { Card, Entry } from '../../contract/content';
import type { DocumentVersion } from '../../contract/entries/media';

/** What stands beside the documents and shows on their pages. */
export interface Around {
  /** The words of files, by their id. */
  words: ReadonlyMap<number, FileText>;
  /** The files that documents have had, the newest first, by their documentId. */
  versions: ReadonlyMap<string, readonly DocumentVersion[]>;
}

/** What a projection may know besides the document itself. */
export interface ProjectionContext extends Around {
  now: Date;
  /** A draft for its editor's eyes: it shows even outside the time in which it is public. */
  preview: boolean;
}

/** A file of the cms that an entry shows; the sweep notices by it that the file has changed. */
export interface ShownFile {
  id: number;
  updatedAt: string;
}

/** A document of the cms as the site shows it. */
export interface Projection {
  entry: Entry;
  card: Card;
  /** Orders its facets under `COLLATE "C"`, those of changes apart. */
  sortKey: string;
  facets: string[];
  /** When it has to be projected again although nobody changes it; null for never. */
  changesAt: Date | null;
  files: ShownFile[];
}

/** A document that is not public now: a notice before its time, or one that is over. */
export interface NotNow {
  entry: null;
  changesAt: Date | null;
}
