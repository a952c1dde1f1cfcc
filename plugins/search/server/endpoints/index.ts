import { forms, implement } from '@dialozi/platform/server';
import { findPages, searchPage } from '../../contract/endpoints';
import { find } from '../pages/find';

const PAGE = '/tarsene/';

export const endpoints = [
  implement(findPages, ({ input, strapi }) => find(strapi, input.query)),
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
      result: await find(strapi, query),
      problem: null,
    });
  }),
];
