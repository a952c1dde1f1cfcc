import { MOST_OLDER } from '../../contract/content';
import type { Newer, Rank, WindowRange } from '../../domain/affected';
import type { Answers, Book } from '../../domain/bookkeeping';
import { type Direction, type Query, queryKey } from '../../domain/query';
import type { Sql } from '../sql';
import { answer } from './answer';
import type { Notes } from './noted-content';

/** Beyond this rank a window counted from the largest key is never asked for in practice. */
const NO_LIMIT = 2_147_483_647;

function rangeKey(range: {
  type: string;
  locale: string;
  facet: string;
  direction: Direction;
}): string {
  return `${range.type}/${range.locale}/${range.facet}/${range.direction}`;
}

/** The book of all trees, in PostgreSQL. */
export function sqlBook(sql: Sql): Book {
  return {
    async questions(affected) {
      const keys: string[] = [];
      const ranges: WindowRange[] = [];
      for (const one of affected) {
        if (one.kind === 'windows') ranges.push(one);
        else keys.push(queryKey(one));
      }
      const rows = await sql.rows<{ query: Query }>(
        `SELECT q.query FROM publisher_questions q WHERE q.key = ANY($1)
         UNION
         SELECT q.query FROM publisher_questions q
         JOIN unnest($2::text[], $3::integer[], $4::integer[]) AS r (range_key, lowest, highest)
           ON q.range_key = r.range_key AND q.upto > r.lowest AND q.first <= r.highest`,
        [
          keys,
          ranges.map(rangeKey),
          ranges.map((range) => range.from),
          ranges.map((range) => Math.min(range.to, NO_LIMIT)),
        ],
      );
      return rows.map((row) => row.query);
    },
    async pagesThatGotAnother(query, answerHash) {
      const rows = await sql.rows<{ path: string }>(
        'SELECT DISTINCT path FROM publisher_reads WHERE question = $1 AND answer <> $2',
        [queryKey(query), answerHash],
      );
      return rows.map((row) => row.path);
    },
  };
}

export function sqlAnswers(sql: Sql): Answers {
  return {
    rank: sqlRank(sql),
    newer: sqlNewer(sql),
    hash: async (query) => (await answer(sql, query)).hash,
  };
}

function sqlRank(sql: Sql): Rank {
  return async ({ type, locale, facet, direction }, { sortKey, documentId }) => {
    const before = direction === 'forward' ? '<' : '>';
    const [row] = await sql.rows<{ rank: number }>(
      `SELECT count(*)::integer AS rank FROM published_facets
       WHERE type = $1 AND locale = $2 AND facet = $3
         AND (sort_key, document_id) ${before} ($4 COLLATE "C", $5 COLLATE "C")`,
      [type, locale, facet, sortKey, documentId],
    );
    return row?.rank ?? 0;
  };
}

function sqlNewer(sql: Sql): Newer {
  return async ({ type, locale, facet }, { sortKey, documentId }) => {
    const rows = await sql.rows<{ document_id: string }>(
      `SELECT document_id FROM published_facets
       WHERE type = $1 AND locale = $2 AND facet = $3
         AND (sort_key, document_id) > ($4 COLLATE "C", $5 COLLATE "C")
       ORDER BY sort_key, document_id LIMIT ${MOST_OLDER}`,
      [type, locale, facet, sortKey, documentId],
    );
    return rows.map((row) => row.document_id);
  };
}

/** Notes what pages of a tree asked, in place of what they asked before. */
export async function noteReads(
  sql: Sql,
  tree: string,
  pages: readonly { path: string; notes: Notes }[],
): Promise<void> {
  const questions = new Map<string, Query>();
  const reads: { path: string; question: string; answer: string }[] = [];
  for (const { path, notes } of pages) {
    for (const [key, { query, hash }] of notes.reads) {
      questions.set(key, query);
      reads.push({ path, question: key, answer: hash });
    }
  }
  const asked = [...questions].map(([key, query]) => {
    const range = query.kind === 'window' ? query : null;
    return { key, query, range };
  });
  await sql.rows(
    `INSERT INTO publisher_questions (key, query, range_key, first, upto)
     SELECT * FROM unnest($1::text[], $2::jsonb[], $3::text[], $4::integer[], $5::integer[])
     ON CONFLICT (key) DO NOTHING`,
    [
      asked.map((one) => one.key),
      asked.map((one) => JSON.stringify(one.query)),
      asked.map((one) => (one.range === null ? null : rangeKey(one.range))),
      asked.map((one) => one.range?.first ?? null),
      asked.map((one) => one.range?.upto ?? null),
    ],
  );
  await sql.rows('DELETE FROM publisher_reads WHERE tree = $1 AND path = ANY($2)', [
    tree,
    pages.map((page) => page.path),
  ]);
  await sql.rows(
    `INSERT INTO publisher_reads (tree, path, question, answer)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`,
    [
      tree,
      reads.map((read) => read.path),
      reads.map((read) => read.question),
      reads.map((read) => read.answer),
    ],
  );
}
