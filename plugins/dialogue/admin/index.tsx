import { Discuss } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ACTIONS } from '../contract/actions';
import { load, message } from './texts';

const PLUGIN = 'dialogue';

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `/plugins/${PLUGIN}`,
      icon: Discuss,
      intlLabel: message('title'),
      permissions: [{ action: ACTIONS.readCases, subject: null }],
      Component: () => import('./CasesPage'),
    });
    app.widgets.register({
      id: 'cases',
      pluginId: PLUGIN,
      icon: Discuss,
      title: message('title'),
      permissions: [{ action: ACTIONS.readCases, subject: null }],
      component: async () => (await import('./queue/CasesWidget')).CasesWidget,
    });
  },
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
