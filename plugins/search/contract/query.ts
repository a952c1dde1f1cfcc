/** The rules of search that the browser shares with the server. */
export { excerptOf } from '../domain/excerpt';
export { withoutWordEnds } from '../domain/word-ends';
export { termsOf, type Term } from '../domain/query';
