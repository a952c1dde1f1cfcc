import type { Card, Entry } from '../../contract/content';

/** What a projection may know besides the document itself. */
export interface ProjectionContext {
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
  /** Orders its facets under `COLLATE "C"`. */
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
