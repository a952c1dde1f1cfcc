import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    // The admin of Strapi always has English; Bulgarian comes with our own texts.
    locales: ['bg'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(app: StrapiApp) {
    return app;
  },
};
