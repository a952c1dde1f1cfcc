import type { Locale } from '@dialozi/publisher/contract';
import { homePath } from '@dialozi/publisher/contract/paths';

/** The page of the feedback form; it also answers the form at the foot of every other page. */
export const feedbackPath = (locale: Locale): string => `${homePath(locale)}obratna-vrazka/`;

/**
 * The page where a case is looked up by its code. A code goes into the fragment, which no server
 * and no log ever sees.
 */
export const casePath = (locale: Locale, code?: string): string =>
  `${homePath(locale)}prepiska/${code === undefined ? '' : `#${code}`}`;

/** The page of search. */
export const searchPath = (locale: Locale): string => `${homePath(locale)}tarsene/`;
