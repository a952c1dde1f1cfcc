import type { StrapiApp } from '@strapi/strapi/admin';
import choicesInBulgarian from './choices/bg.json';
import choicesInEnglish from './choices/en.json';
import { arrangeHome } from './home';
import { beginInBulgarian } from './language/first-language';
import { writeReadableCells } from './lists/readable-cells';
import logo from './logo.svg';
import { bulgarian } from './translations';

export default {
  config: {
    // The admin of Strapi always has English; its texts in Bulgarian are ours.
    locales: ['bg'],
    translations: { bg: { ...bulgarian, ...choicesInBulgarian }, en: choicesInEnglish },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    arrangeHome(app);
  },
  bootstrap(app: StrapiApp) {
    beginInBulgarian();
    writeReadableCells(app);
    // Strapi has no setting for its advertisement, which leads to another site: it asks the browser
    // whether the banner was closed.
    localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false', 'true');
    return app;
  },
};
