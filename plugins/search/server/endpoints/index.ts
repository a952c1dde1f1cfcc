import { getSettings } from '@dialozi/config';
import { type Answer, type Received } from '@dialozi/platform';
import { forms, implement } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { findPages, searchPage } from '../../contract/endpoints';
import { IndexFiles } from '../indexer/index-files';
import { find } from '../pages/find';

const PAGE = '/tarsene/';

/** The table that is searched is brought up to date before the indexes: it is never behind them. */
async function answer(
  strapi: Core.Strapi,
  query: Received<typeof findPages>['query'],
): Promise<Answer<typeof findPages>> {
  const { checkedAt } = await new IndexFiles(getSettings().siteDir).list();
  return { ...(await find(strapi, query)), checkedAt };
}

export const endpoints = [
  implement(findPages, ({ input, strapi }) => answer(strapi, input.query)),
  implement(searchPage, async ({ input: { query }, strapi, ctx }) => {
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.set('Content-Language', query.language);
    const values = Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, String(value ?? '')]),
    );
    return forms(strapi).pages.render(PAGE, {
      id: searchPage.id,
      language: query.language,
      values,
      result: await answer(strapi, query),
      problem: null,
    });
  }),
];
