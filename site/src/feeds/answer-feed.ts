import { atom, type Feed } from './atom';

/** A feed as the answer to who asked for its address. */
export function answerFeed(feed: Feed | null): Response {
  if (feed === null) return new Response(null, { status: 404 });
  return new Response(atom(feed), { headers: { 'content-type': 'application/atom+xml' } });
}
