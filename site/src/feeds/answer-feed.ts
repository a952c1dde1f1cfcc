import { answerXml } from '../text/answer-xml';
import { atom, type Feed } from './atom';

/** A feed as the answer to who asked for its address. */
export const answerFeed = (feed: Feed | null): Response =>
  answerXml(feed && atom(feed), 'application/atom+xml');
