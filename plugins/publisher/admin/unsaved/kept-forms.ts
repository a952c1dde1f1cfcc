import { z } from 'zod';

const PREFIX = 'dialozi-unsaved';
const KEPT_FOR_DAYS = 14;
const DAY = 86_400_000;

const keptForm = z.object({
  /** The account of the member of staff who typed: several share one browser. */
  who: z.string(),
  at: z.number(),
  values: z.record(z.string(), z.unknown()),
});

export type KeptForm = z.infer<typeof keptForm>;

export interface FormPlace {
  model: string;
  /** Without one while the entry has never been saved. */
  documentId: string | undefined;
  locale: string | undefined;
}

/** Where this browser keeps what is typed into the form of one document in one language. */
export function keyOf({ model, documentId, locale }: FormPlace): string {
  return [PREFIX, model, documentId ?? '', locale ?? ''].join(' ');
}

/** What was typed here, last and by this member of staff, and never saved. */
export function readForm(key: string, who: string, store: Storage = localStorage): KeptForm | null {
  const form = parse(store.getItem(key));
  return form?.who === who ? form : null;
}

export function keepForm(key: string, form: KeptForm, store: Storage = localStorage): void {
  try {
    store.setItem(key, JSON.stringify(form));
  } catch {
    // The browser's store is full: then only Strapi's own warning on leaving protects the text.
  }
}

/** Forgets what has been kept for longer than two weeks, or cannot be read. */
export function forgetOldForms(now: number, store: Storage = localStorage): void {
  for (const key of keysIn(store)) {
    const form = parse(store.getItem(key));
    if (form === null || now - form.at > KEPT_FOR_DAYS * DAY) store.removeItem(key);
  }
}

export function forgetAllForms(store: Storage = localStorage): void {
  for (const key of keysIn(store)) store.removeItem(key);
}

function keysIn(store: Storage): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(`${PREFIX} `));
}

function parse(text: string | null): KeptForm | null {
  if (text === null) return null;
  try {
    return keptForm.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
