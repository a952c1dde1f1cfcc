import { z } from 'zod';
import { LOCALES } from '../locales';

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** A calendar day in Sofia, `2026-11-23`. */
export const day = z.iso.date();
/** The documentId of another entry: pages ask for its name and address with `reference`. */
export const documentId = z.string().min(1);

/** What every entry carries. `path` is null for what has no page of its own (the site's settings). */
export const head = z.object({
  documentId,
  locale: z.enum(LOCALES),
  slug: z.string().nullable(),
  path: z.string().nullable(),
  title: z.string(),
  updatedAt: instant,
});

/** What places an entry: its policy area, the communities it concerns, who speaks. */
export const subjects = z.object({
  policyArea: documentId.nullable(),
  communities: z.array(documentId),
  organisation: documentId.nullable(),
});
