import { Mail } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ACTIONS } from '../contract/actions';
import { load, message } from './texts';

const PLUGIN = 'notifications';

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `/plugins/${PLUGIN}`,
      icon: Mail,
      intlLabel: message('title'),
      permissions: [{ action: ACTIONS.readMails, subject: null }],
      Component: () => import('./page/MailsPage'),
    });
  },
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
