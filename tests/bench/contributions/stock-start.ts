import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from '../../../cli/src/build/build.ts';
import { CMS } from '../../../cli/src/paths.ts';
import { command } from '../../../cli/src/terminal.ts';

/**
 * `npm start`, with one content type more: what a developer would make in Strapi alone for the
 * fields of our feedback, with Strapi's own router, controller and service behind it. It exists in
 * the memory of this process only, so the platform that is measured is the one that is shipped.
 */
const NAME = 'stock-feedback';
const UID = `api::${NAME}.${NAME}`;

const schema = {
  kind: 'collectionType',
  collectionName: 'bench_stock_feedback',
  info: { singularName: NAME, pluralName: 'stock-feedbacks', displayName: 'Bench' },
  options: { draftAndPublish: false },
  attributes: {
    page: { type: 'string', required: true, maxLength: 500 },
    kind: { type: 'enumeration', enum: ['accessibility', 'error', 'other'], required: true },
    message: { type: 'text', required: true, maxLength: 5_000 },
  },
};

/** Strapi's functions that make its stock parts. */
interface Factories {
  createCoreRouter(uid: string, options: object): object;
  createCoreController(uid: string): object;
  createCoreService(uid: string): object;
}

interface Given {
  strapi: { get(name: 'apis'): { add(name: string, api: object): void } };
}

await command(async () => {
  await build((id) => id === 'packages');
  const { start } = await import('../../../cli/src/start-platform.ts');
  await start(() => {
    addStockType();
    return Promise.resolve(null);
  });
});

/** Has the cms register it, behind all of its own. */
function addStockType(): void {
  const require = createRequire(join(CMS, 'package.json'));
  const { factories } = require('@strapi/strapi') as { factories: Factories };
  // Strapi will load the very same module.
  const cms = require('./dist/src/index.js') as { default: { register: (given: Given) => void } };
  const { register } = cms.default;
  cms.default.register = (given) => {
    register(given);
    given.strapi.get('apis').add(NAME, {
      contentTypes: { [NAME]: { schema } },
      // Open to everybody, as ours is: neither side looks at a token.
      routes: {
        [NAME]: factories.createCoreRouter(UID, {
          only: ['create'],
          config: { create: { auth: false } },
        }),
      },
      controllers: { [NAME]: factories.createCoreController(UID) },
      services: { [NAME]: factories.createCoreService(UID) },
    });
  };
}
