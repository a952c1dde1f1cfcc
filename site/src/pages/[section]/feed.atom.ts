import type { APIRoute } from 'astro';
import { answerFeed } from '../../feeds/answer-feed';
import { FEED_TYPES, typeOfSection } from '../../feeds/feed-types';
import { sectionFeedOf } from '../../feeds/read-feed';

/** The newest of a section. */
export const GET: APIRoute = async ({ params, locals }) => {
  const type = typeOfSection(FEED_TYPES, params['section']);
  return answerFeed(type ? await sectionFeedOf(locals.content, type, locals.origin) : null);
};
