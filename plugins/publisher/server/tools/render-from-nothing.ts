import type { SiteBundle } from '../../contract/renderer';
import { LOCALES } from '../../contract/locales';
import { type Query, queryKey } from '../../domain/query';
import { type Answer, answer, type Ask } from '../content/answer';
import { notedContent } from '../content/noted-content';
import { renderPage } from '../renderer/render-page';
import type { Sql } from '../sql';

/**
 * Renders the whole site in the most obvious way, without book, queue or files: what the tree has
 * to be equal to. Yields path and SHA-256; null for a page that cannot be rendered.
 */
export async function* renderFromNothing(
  sql: Sql,
  bundle: SiteBundle,
  origin: string,
): AsyncGenerator<{ path: string; hash: string | null }> {
  const ask = remembering(sql);
  const rows = await sql.rows<{ path: string }>(
    'SELECT path FROM published_entries WHERE path IS NOT NULL',
  );
  const paths = new Set(rows.map((row) => row.path));
  for (const locale of LOCALES) {
    for (const family of bundle.families) {
      const { content } = notedContent(locale, ask);
      for (const path of await family.addresses(content)) paths.add(path);
    }
  }
  for (const path of paths) {
    const page = await renderPage(bundle, path, ask, { origin }).catch(() => null);
    yield { path, hash: page?.hash ?? null };
  }
}

function remembering(sql: Sql): Ask {
  const known = new Map<string, Promise<Answer>>();
  return (query: Query) => {
    // Entries are asked for once each; remembering them all would fill the memory.
    if (query.kind === 'entry') return answer(sql, query);
    const key = queryKey(query);
    const found = known.get(key) ?? answer(sql, query);
    known.set(key, found);
    return found;
  };
}
