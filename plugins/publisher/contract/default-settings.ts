import type { Entry } from './content';
import type { Locale } from './locales';
import bg from './messages/bg.json';
import en from './messages/en.json';

const MESSAGES = { bg, en };

/** What the site shows of itself until someone publishes its settings: a fresh install has pages too. */
export function defaultSettings(locale: Locale): Entry<'site-settings'> {
  const messages = MESSAGES[locale];
  return {
    documentId: 'default',
    locale,
    slug: null,
    path: null,
    title: messages['settings.title'],
    updatedAt: '1970-01-01T00:00:00.000Z',
    municipality: messages['settings.municipality'],
    tagline: messages['settings.tagline'],
    logo: null,
    colour: '#1f5f4a',
    address: '',
    phone: '',
    email: '',
    openingHours: '',
    operator: '',
    dataController: '',
    dataProtectionOfficer: '',
    funding: '',
    showEuEmblem: false,
    demoText: '',
    navigation: [],
    footer: [],
  };
}
