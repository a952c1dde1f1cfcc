import type { StrapiApp } from '@strapi/strapi/admin';
import { beginInBulgarian } from './language/first-language';
import { bulgarian } from './translations';

export default {
  config: {
    // The admin of Strapi always has English; its texts in Bulgarian are ours.
    locales: ['bg'],
    translations: { bg: bulgarian },
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(app: StrapiApp) {
    beginInBulgarian();
    // Strapi has no setting for its advertisement, which leads to another site: it asks the browser
    // whether the banner was closed.
    localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
    return app;
  },
};
