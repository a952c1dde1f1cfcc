import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from '../../../cli/src/build/build.ts';
import { CMS } from '../../../cli/src/paths.ts';
import { command } from '../../../cli/src/terminal.ts';

/**
 * `npm start`, with one content type more: what Strapi alone would keep a case in, one row with the
 * columns that ours has, behind its own router, controller and service, open to everybody the way
 * Strapi has it, by a permission of its Public role. It exists in the memory of this process and in
 * this database only, so the platform beside it is the one that is shipped.
 */
const NAME = 'stock-case';
const UID = `api::${NAME}.${NAME}`;

const enumeration = (...values: string[]): object => ({
  type: 'enumeration',
  enum: values,
  required: true,
});

const schema = {
  kind: 'collectionType',
  collectionName: 'bench_stock_cases',
  info: { singularName: NAME, pluralName: 'stock-cases', displayName: 'Bench' },
  options: { draftAndPublish: false },
  attributes: {
    // Not `unique`: Strapi would look through a table without an index, slower with each row.
    code: { type: 'string', required: true },
    kind: enumeration('feedback', 'proposal', 'signal', 'information'),
    topic: enumeration('accessibility', 'error', 'other'),
    channel: enumeration('web', 'paper', 'phone', 'in-person', 'email'),
    language: enumeration('bg', 'en'),
    page: { type: 'string', required: true, maxLength: 500 },
    state: enumeration('received', 'taken', 'asked', 'answered', 'closed'),
    receivedAt: { type: 'datetime', required: true },
    dueOn: { type: 'date' },
    message: { type: 'text', required: true, maxLength: 5_000 },
    name: { type: 'string', maxLength: 200 },
    email: { type: 'email' },
  },
};

/** Strapi's functions that make its stock parts. */
interface Factories {
  createCoreRouter(uid: string, options: object): object;
  createCoreController(uid: string): object;
  createCoreService(uid: string): object;
}

interface Given {
  strapi: {
    get(name: 'apis'): { add(name: string, api: object): void };
    db: {
      query(uid: string): {
        findOne(asked: object): Promise<{ id: number }>;
        create(asked: object): Promise<unknown>;
      };
    };
  };
}

interface Cms {
  register: (given: Given) => void;
  bootstrap: (given: Given) => Promise<void>;
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
  const { default: cms } = require('./dist/src/index.js') as { default: Cms };
  const { register, bootstrap } = cms;
  cms.register = (given) => {
    register(given);
    given.strapi.get('apis').add(NAME, {
      contentTypes: { [NAME]: { schema } },
      routes: { [NAME]: factories.createCoreRouter(UID, { only: ['create'] }) },
      controllers: { [NAME]: factories.createCoreController(UID) },
      services: { [NAME]: factories.createCoreService(UID) },
    });
  };
  cms.bootstrap = async (given) => {
    await bootstrap(given);
    const { db } = given.strapi;
    const role = await db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `${UID}.create`, role: role.id } });
  };
}
