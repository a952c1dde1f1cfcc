import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { UPLOAD } from './permissions';
import { load, message } from './texts';

const PLUGIN = 'media';

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `/plugins/${PLUGIN}`,
      icon: Upload,
      intlLabel: message('title'),
      permissions: UPLOAD,
      Component: () => import('./page/LargeFilePage'),
    });
  },
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
