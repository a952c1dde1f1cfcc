import type { Localised, SettingsText } from './types';

/** What the site's settings share in both languages. */
export const sharedSettings = {
  colour: '#1f5f6b',
  phone: '0700 00 000',
  email: 'dialozi@example.org',
  showEuEmblem: true,
} as const;

export const settings = {
  bg: {
    title: 'Диалози за бъдещето на Ботевград',
    municipality: 'Община Ботевград',
    tagline: 'Заедно обсъждаме, решаваме и проверяваме какво е направено.',
    address: 'гр. Ботевград 2140 (примерен адрес за демонстрацията)',
    openingHours: 'Понеделник – петък, 8:30–17:00 ч.',
    operator: 'Община Ботевград (демонстрация)',
    dataController: 'Община Ботевград, гр. Ботевград 2140, dialozi@example.org (примерни данни)',
    dataProtectionOfficer: 'dpo@example.org (примерен адрес)',
    funding:
      'Първата версия на платформата беше създадена по проект № BG05SFOP001-2.009-0115 „Активни ' +
      'граждани за добро управление на община Ботевград. Онлайн платформа „Диалози за бъдещето на ' +
      'Ботевград““, финансиран от Оперативна програма „Добро управление“, съфинансирана от ' +
      'Европейския съюз чрез Европейския социален фонд. Безвъзмездна помощ: 89 640 лв. (45 832,20 €).',
    demoText:
      'Хората, сумите и повечето организации на този сайт са измислени, а съобщенията не са ' +
      'официални.',
    navigation: [
      { label: 'Новини', url: '/novini/' },
      { label: 'Документи', url: '/dokumenti/' },
      { label: 'Събития', url: '/sabitia/' },
      { label: 'Заседания', url: '/zasedania/' },
      { label: 'Политики', url: '/politiki/' },
      { label: 'Населени места', url: '/naseleni-mesta/' },
      { label: 'Организации', url: '/organizatsii/' },
      { label: 'Галерии', url: '/galerii/' },
      { label: 'Видео', url: '/video/' },
    ],
    footer: [
      { label: 'За платформата', url: '/za-platformata/' },
      { label: 'Как работи', url: '/kak-raboti/' },
      { label: 'Разкажете за платформата', url: '/kampania/' },
      { label: 'Контакти', url: '/kontakti/' },
      { label: 'Достъпност', url: '/dostapnost/' },
      { label: 'Лични данни', url: '/lichni-danni/' },
    ],
  },
  en: {
    title: 'Dialogues for the Future of Botevgrad',
    municipality: 'Botevgrad Municipality',
    tagline: 'Together we discuss, decide and check what has been done.',
    address: 'Botevgrad 2140, Bulgaria (sample address for the demo)',
    openingHours: 'Monday to Friday, 8:30–17:00',
    operator: 'Botevgrad Municipality (demonstration)',
    dataController: 'Botevgrad Municipality, Botevgrad 2140, dialozi@example.org (sample data)',
    dataProtectionOfficer: 'dpo@example.org (sample address)',
    funding:
      'The first version of the platform was created under project No BG05SFOP001-2.009-0115 ' +
      '“Active citizens for good governance of Botevgrad Municipality. Online platform Dialogues ' +
      'for the Future of Botevgrad”, funded by the Operational Programme Good Governance, ' +
      'co-financed by the European Union through the European Social Fund. ' +
      'Grant: BGN 89,640 (€45,832.20).',
    demoText:
      'The people, the amounts and most organisations on this site are invented, and the notices ' +
      'are not official.',
    navigation: [
      { label: 'News', url: '/en/novini/' },
      { label: 'Documents', url: '/en/dokumenti/' },
      { label: 'Events', url: '/en/sabitia/' },
      { label: 'Sessions', url: '/en/zasedania/' },
      { label: 'Policies', url: '/en/politiki/' },
      { label: 'Settlements', url: '/en/naseleni-mesta/' },
      { label: 'Organisations', url: '/en/organizatsii/' },
      { label: 'Galleries', url: '/en/galerii/' },
      { label: 'Video', url: '/en/video/' },
    ],
    footer: [
      { label: 'About the platform', url: '/en/about-the-platform/' },
      { label: 'How it works', url: '/en/how-it-works/' },
      { label: 'Spread the word', url: '/en/campaign/' },
      { label: 'Contacts', url: '/en/contacts/' },
      { label: 'Accessibility', url: '/en/accessibility/' },
      { label: 'Privacy', url: '/en/privacy/' },
    ],
  },
} satisfies Required<Localised<SettingsText>>;
