import type { FormAnswer } from '@dialozi/platform';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';

/** What a render process works with; its first message brings it. */
export interface RenderSettings {
  databaseUrl: string;
  siteDir: string;
  /** The folder of the site's build: `server/entry.mjs` and `client/`. */
  bundleDir: string;
  origin: string;
  versionsKept: number;
  /** Names the code and settings that pages are made with: another one means a whole render. */
  code: string;
}

/** A draft laid over the published content for one preview. */
export interface Draft {
  type: EntryType;
  locale: Locale;
  documentId: string;
  slug: string | null;
  path: string;
  entry: unknown;
}

export type Request =
  | { kind: 'open'; settings: RenderSettings }
  | { kind: 'work' }
  | { kind: 'restore'; id: number; version: string }
  | { kind: 'preview'; id: number; draft: Draft }
  | { kind: 'answer'; id: number; page: string; answer: FormAnswer };

export type Reply =
  /** `next`: milliseconds until it should be asked to work again; null when nothing waits. */
  | { kind: 'idle'; next: number | null }
  | { kind: 'done'; id: number; body: string | null }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'error'; message: string };
