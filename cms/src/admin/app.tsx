import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    // The admin of Strapi always has English; Bulgarian comes with our own texts.
    locales: ['bg'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(app: StrapiApp) {
    // Strapi has no setting for its advertisement, which leads to another site: it asks the browser
    // whether the banner was closed.
    localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
    return app;
  },
};
