import type { Replacement } from '../build/replaced-code';

/** An expression that is a word in the language of the admin, wherever it is read. */
const either = (english: string, bulgarian: string): string =>
  `(document.documentElement.lang === 'bg' ? '${bulgarian}' : '${english}')`;

const ADMIN = '@strapi/admin/dist/admin/admin/src';
const CONTENT_MANAGER = '@strapi/content-manager/dist/admin';
const DESIGN_SYSTEM = '@strapi/design-system/dist/index.mjs';

/** What staff meet and Strapi has written into its programs, where no translation reaches it. */
export const WORDS: readonly Replacement[] = [
  {
    // Without a name in this list a language can be translated but not chosen.
    module: `${ADMIN}/translations/languageNativeNames.mjs`,
    before: "en: 'English'",
    after: "bg: 'Български', en: 'English'",
  },
  {
    module: `${ADMIN}/components/LeftMenu.mjs`,
    before: 'label: "Menu"',
    after: `label: ${either('Menu', 'Меню')}`,
  },
  {
    module: `${ADMIN}/pages/Auth/components/Login.mjs`,
    before: 'children: apiError\n',
    after: 'children: formatMessage({ id: `apiError.${apiError}`, defaultMessage: apiError })\n',
  },
  {
    module: '@strapi/i18n/dist/admin/components/LocaleListCell.mjs',
    before: '`${locale.name} (default)`',
    after: 'locale.name',
  },
  {
    // The text inside says the same, translated.
    module: `${CONTENT_MANAGER}/pages/EditView/components/DocumentStatus.mjs`,
    before: '"aria-label": status,',
    after: '',
  },
  {
    module: DESIGN_SYSTEM,
    before: 'dateLabel: t = "Choose date"',
    after: `dateLabel: t = ${either('Choose date', 'Изберете ден')}`,
  },
  {
    module: DESIGN_SYSTEM,
    before: 'timeLabel: n = "Choose time"',
    after: `timeLabel: n = ${either('Choose time', 'Изберете час')}`,
  },
  {
    module: DESIGN_SYSTEM,
    before: 'clearLabel: `${e} date`',
    after: `clearLabel: e + ' ' + ${either('date', 'деня')}`,
  },
  {
    module: DESIGN_SYSTEM,
    before: 'clearLabel: `${e} time`',
    after: `clearLabel: e + ' ' + ${either('time', 'часа')}`,
  },
  {
    module: DESIGN_SYSTEM,
    before: 'label: t = "Pagination"',
    after: `label: t = ${either('Pagination', 'Страници')}`,
  },
  {
    module: 'sonner/dist/index.mjs',
    before: "containerAriaLabel = 'Notifications'",
    after: `containerAriaLabel = ${either('Notifications', 'Известия')}`,
  },
];
