import * as entries from './schemas';

/**
 * What a list shows of an entry. Kept apart from the entry so that a change of a body text renders
 * the entry's own page and no list.
 */
const CARD_FIELDS = { documentId: true, locale: true, path: true, title: true } as const;

/** What a list and a calendar show of what takes place. */
const OCCASION_FIELDS = {
  eventStatus: true,
  previousStart: true,
  revision: true,
  revisedAt: true,
  summary: true,
  start: true,
  end: true,
  repetition: true,
  allDay: true,
  place: true,
  onlineUrl: true,
  coming: true,
} as const;

export const CARD_SCHEMAS = {
  article: entries.article.pick({
    ...CARD_FIELDS,
    lead: true,
    date: true,
    cover: true,
    policyArea: true,
    communities: true,
    organisation: true,
  }),
  document: entries.document.pick({
    ...CARD_FIELDS,
    summary: true,
    file: true,
    fileLanguage: true,
    documentDate: true,
    policyArea: true,
    communities: true,
  }),
  event: entries.event.pick({
    ...CARD_FIELDS,
    ...OCCASION_FIELDS,
    kind: true,
    policyArea: true,
    communities: true,
  }),
  session: entries.session.pick({
    ...CARD_FIELDS,
    ...OCCASION_FIELDS,
    recordingUrl: true,
    minutes: true,
  }),
  gallery: entries.gallery.pick({ ...CARD_FIELDS, summary: true, date: true, pictures: true }),
  video: entries.video.pick({ ...CARD_FIELDS, summary: true, date: true }),
  page: entries.page.pick({ ...CARD_FIELDS, role: true, summary: true }),
  community: entries.community.pick({
    ...CARD_FIELDS,
    kind: true,
    settlementType: true,
    ekatte: true,
    latitude: true,
    longitude: true,
    population: true,
    summary: true,
  }),
  'policy-area': entries.policyArea.pick({ ...CARD_FIELDS, position: true, summary: true }),
  organisation: entries.organisation.pick({
    ...CARD_FIELDS,
    kind: true,
    summary: true,
    logo: true,
    policyAreas: true,
    community: true,
  }),
  notice: entries.notice.pick({
    ...CARD_FIELDS,
    kind: true,
    text: true,
    communities: true,
    from: true,
    until: true,
  }),
  'site-settings': entries.siteSettings.pick(CARD_FIELDS),
} as const;
