import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ } from './audit/permissions';
import { load, message } from './kit/own-texts';

const PLUGIN = 'platform';

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `/plugins/${PLUGIN}`,
      icon: Book,
      intlLabel: message('audit.title'),
      permissions: READ,
      Component: () => import('./audit/AuditPage'),
    });
  },
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
