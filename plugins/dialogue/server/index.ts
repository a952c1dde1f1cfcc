import path from 'node:path';
import { audit, migrateAfterSync, routesOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { caseEndpoints } from './endpoints/cases';
import { officeEndpoints } from './endpoints/office';
import { publicEndpoints } from './endpoints/public';
import { stepEndpoints } from './endpoints/steps';
import { bothLanguages } from './messages';
import { registerPermissions } from './permissions';
import { CASE_NUMBERS_CONFIRMED } from './services/public-numbers';
import { recountAtStart } from './services/recount-at-start';

type Given = { strapi: Core.Strapi };

const TABLES = path.join(__dirname, '..', '..', 'server', 'tables');

const plugin = {
  routes: routesOf([...publicEndpoints, ...caseEndpoints, ...stepEndpoints, ...officeEndpoints]),
  register({ strapi }: Given): void {
    migrateAfterSync(strapi, { plugin: 'dialogue', directory: TABLES });
    audit(strapi).names.add({
      'case.read': bothLanguages('audit.case.read'),
      'case.erase-again': bothLanguages('audit.case.erase-again'),
      [CASE_NUMBERS_CONFIRMED]: bothLanguages('audit.case.numbers-confirmed'),
    });
  },
  async bootstrap({ strapi }: Given): Promise<void> {
    await registerPermissions(strapi);
    await recountAtStart(strapi);
  },
};

export = plugin;
