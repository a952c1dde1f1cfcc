/**
 * Where the forms go. The endpoints themselves would bring zod into a page; a test holds these
 * addresses to theirs.
 */
export const ENDPOINTS = {
  feedback: '/api/dialogue/feedback',
  detail: '/api/dialogue/details',
  lookUp: '/api/dialogue/look-up',
  search: '/api/search/results',
  challenge: '/api/platform/challenge',
} as const;
