import type { APIRoute } from 'astro';
import { answerFeed } from '../../../feeds/answer-feed';
import { FEED_SUBJECTS, typeOfSection } from '../../../feeds/feed-types';
import { subjectFeedOf } from '../../../feeds/read-feed';

/** The newest about a settlement or a policy. */
export const GET: APIRoute = async ({ params: { section, slug = '' }, locals }) => {
  const { content, origin } = locals;
  const type = typeOfSection(FEED_SUBJECTS, section);
  return answerFeed(type ? await subjectFeedOf(content, type, { slug, origin }) : null);
};
