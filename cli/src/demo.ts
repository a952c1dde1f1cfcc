import type { Core } from '@strapi/strapi';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.ts';
import { DEMO_STAFF } from './demo-staff.ts';

interface StaffService {
  exists(where: { email: string }): Promise<boolean>;
  create(attributes: Record<string, unknown>): Promise<unknown>;
}

interface DemoModule {
  seedDemo(
    strapi: Core.Strapi,
    options: { now: Date; report: (step: string) => void },
  ): Promise<void>;
}

const DEMO_MODULE = path.join(ROOT, 'database/dist/demo/index.js');

/** Writes what is missing of the demo: its staff accounts and its content. */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  await ensureDemoStaff(strapi);
  if (!existsSync(DEMO_MODULE)) return;
  const demo = (await import(pathToFileURL(DEMO_MODULE).href)) as DemoModule;
  await demo.seedDemo(strapi, { now: new Date(), report: () => undefined });
}

async function ensureDemoStaff(strapi: Core.Strapi): Promise<void> {
  const staff = strapi.service('admin::user') as StaffService & Core.Service;
  for (const { role, ...person } of DEMO_STAFF) {
    if (await staff.exists({ email: person.email })) continue;
    const found = (await strapi.db.query('admin::role').findOne({ where: { code: role } })) as {
      id: number;
    };
    await staff.create({ ...person, roles: [found.id], isActive: true, registrationToken: null });
  }
}
