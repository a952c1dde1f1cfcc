import type { Content, Locale } from '@dialozi/publisher/contract';
import { answer } from '../../../plugins/publisher/server/content/answer';
import { notedContent } from '../../../plugins/publisher/server/content/noted-content';
import { openDatabase } from '../../../plugins/publisher/server/sql';

const CONNECTIONS = 4;

/** Gives the content of a language as the publisher's own reader does, from its entries. */
export function publishedContent(databaseUrl: string): (locale: Locale) => Content {
  const database = openDatabase(databaseUrl, CONNECTIONS);
  return (locale) => notedContent(locale, (query) => answer(database, query)).content;
}
