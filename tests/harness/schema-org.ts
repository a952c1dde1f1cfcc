import { z } from 'zod';

/** What schema.org and the search engines' guides ask of each type that our pages tell of. */

const text = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime();
/** Of what takes whole days, the day. */
const when = z.union([instant, z.iso.date()]);
const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const organisation = z.strictObject({
  '@type': z.literal('GovernmentOrganization'),
  '@id': address,
  name: text,
  url: address,
  address: text.optional(),
  telephone: text.optional(),
  email: text.optional(),
  logo: address.optional(),
});
export const article = z.strictObject({
  '@type': z.literal('NewsArticle'),
  headline: text,
  description: text.optional(),
  datePublished: instant,
  dateModified: instant,
  inLanguage: z.enum(['bg', 'en']),
  mainEntityOfPage: address,
  image: z.array(address).min(1).optional(),
  author: organisation,
  publisher: organisation,
});
export const data = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': address,
  name: text,
  // Search engines take a description of 50 to 5000 letters.
  description: z.string().min(50).max(5000),
  url: address,
  inLanguage: z.enum(['bg', 'en']),
  license: address,
  isAccessibleForFree: z.literal(true),
  temporalCoverage: z.templateLiteral([z.iso.date(), '/..']).optional(),
  creator: organisation,
  publisher: organisation,
  includedInDataCatalog: z.strictObject({ '@type': z.literal('DataCatalog'), url: address }),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.enum(['text/csv', 'application/json']),
        contentUrl: address,
      }),
    )
    .length(2),
});
const schedule = z.strictObject({
  '@type': z.literal('Schedule'),
  repeatFrequency: z.enum(['P1W', 'P2W', 'P1M']),
  byDay: z
    .union([
      z.templateLiteral(['https://schema.org/', z.enum(DAYS)]),
      // As iCalendar has it: the second Tuesday, the last Friday.
      z.string().regex(/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/),
    ])
    .optional(),
  byMonthDay: z.int().min(1).max(31).optional(),
  startDate: z.iso.date(),
  endDate: z.iso.date(),
  startTime: z.iso.time().optional(),
  endTime: z.iso.time().optional(),
  scheduleTimezone: z.literal('Europe/Sofia'),
  exceptDate: z.array(z.iso.date()).min(1).optional(),
});
export const happening = z.strictObject({
  '@type': z.literal('Event'),
  name: text,
  description: text.optional(),
  startDate: when,
  endDate: when.optional(),
  eventSchedule: schedule.optional(),
  eventStatus: z.templateLiteral([
    'https://schema.org/Event',
    z.enum(['Scheduled', 'Rescheduled', 'Postponed', 'Cancelled']),
  ]),
  previousStartDate: when.optional(),
  eventAttendanceMode: address,
  location: z
    .array(
      z.union([
        z.strictObject({ '@type': z.literal('Place'), name: text, address: text }),
        z.strictObject({ '@type': z.literal('VirtualLocation'), url: address }),
      ]),
    )
    .min(1),
  inLanguage: z.enum(['bg', 'en']),
  url: address,
  organizer: organisation,
});
export const trail = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: text,
        item: address,
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1)),
});
