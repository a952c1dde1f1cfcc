import { type Query } from '../../domain/query';
import { type Answer, answer, type Ask } from '../content/answer';
import type { Draft } from './protocol';
import { renderPage } from './render-page';
import type { Workshop } from './chunk';

/** The page of a draft in the real layout; everything else on it is as published. */
export async function renderPreview(workshop: Workshop, draft: Draft): Promise<string> {
  const { database, bundle, origin } = workshop;
  const overlaid: Answer = { value: draft.entry, hash: '', shows: [] };
  const ask: Ask = async (query) => (shows(query, draft) ? overlaid : answer(database, query));
  const { bytes } = await renderPage(bundle, draft.path, ask, { origin, preview: true });
  return bytes.toString();
}

function shows(query: Query, draft: Draft): boolean {
  if (query.kind === 'totals') return false;
  if (query.type !== draft.type || query.locale !== draft.locale) return false;
  return query.kind === 'single' || (query.kind === 'entry' && query.slug === draft.slug);
}
