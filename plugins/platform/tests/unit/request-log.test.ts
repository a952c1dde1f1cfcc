import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { logWhenSent } from '../../server/middlewares/request-log';

function logged(path: string): string {
  const lines: string[] = [];
  const res = Object.assign(new EventEmitter(), { statusCode: 200 });
  const ctx = { method: 'GET', path, res } as unknown as Context;
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
