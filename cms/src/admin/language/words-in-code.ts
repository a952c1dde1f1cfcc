import type { Replacement } from '../build/replaced-code';

/** An expression that is a word in the language of the admin, wherever it is read. */
const either = (english: string, bulgarian: string): string =>
  `(document.documentElement.lang === 'bg' ? '${bulgarian}' : '${english}')`;

const ADMIN = '@strapi/admin/dist/admin/admin/src';
const CONTENT_MANAGER = '@strapi/content-manager/dist/admin';
const DESIGN_SYSTEM = '@strapi/design-system/dist/index.mjs';

/** The state of an entry as the rest of the admin writes it. */
const STATUS = 'formatMessage({ id: `content-manager.containers.List.${status}` })';

/** A day as lists write it. */
const DAY =
  "new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(displayValue))";

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
    module: '@strapi/i18n/dist/admin/components/CMHeaderActions.mjs',
    before: 'children: capitalize(status)',
    after: `children: ${STATUS}`,
  },
  {
    module: '@strapi/i18n/dist/admin/components/BulkLocaleActionModal.mjs',
    before: 'children: capitalize(status)',
    after: `children: ${STATUS}`,
  },
  {
    // The day that a repeating event leaves out, which is its name in the form.
    module: `${CONTENT_MANAGER}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    before: 'children: displayValue\n',
    after: `children: mainField.type === 'date' && displayValue ? ${DAY} : displayValue\n`,
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
