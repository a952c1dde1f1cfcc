import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { logWhenSent } from '../../server/middlewares/request-log';

function logged(path: string, route?: string): string {
  const lines: string[] = [];
  const res = Object.assign(new EventEmitter(), { statusCode: 200 });
  const ctx = { method: 'GET', path, res, _matchedRoute: route } as unknown as Context;
  const strapi = { log: { info: (line: string) => lines.push(line) } } as unknown as Core.Strapi;
  logWhenSent(ctx, strapi);
  res.emit('finish');
  return lines.join('\n');
}

test('a request is logged with its path', () => {
  expect(logged('/novini/cheshmi/')).toMatch(/^GET \/novini\/cheshmi\/ 200 \d+ ms$/);
});

test('the address of a draft is not: who reads the log could open it', () => {
  expect(logged(`/preview/${'k'.repeat(43)}`)).toMatch(/^GET \/preview\/… 200 \d+ ms$/);
});

test('nor is the code in an address of the API: it opens what became of a contribution', () => {
  const route = '/api/dialogue/cases/:code';
  expect(logged('/api/dialogue/cases/7K3M-9QRT-2XWB', route)).toBe(logged('/api/none', route));
  expect(logged('/api/dialogue/cases/7K3M-9QRT-2XWB', route)).toMatch(
    /^GET \/api\/dialogue\/cases\/:code 200/,
  );
});

test('an address of the API that leads nowhere may be a mistyped one', () => {
  expect(logged('/api/dialogue/cases/7K3M-9QRT-2XWB/x')).toMatch(/^GET \/api\/… 200/);
});
