import type { Content, Entry, Locale } from '@dialozi/publisher/contract';
import { DEFAULT_LOCALE, LOCALES } from '@dialozi/publisher/contract/locales';
import { texts } from '../text/messages';
import { openDataPath } from './addresses';
import { type Collection, COLLECTIONS } from './collections';
import { type DataFile, datasetOf, firstDays, MEDIA_TYPES } from './datasets';
import { LICENCE } from './licence';

/** The vocabularies of DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/). */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGES = { bg: 'BUL', en: 'ENG' } as const;

/** What each collection is about, in the words of the European list `data-theme`. */
const THEMES: Record<Collection, readonly string[]> = {
  article: ['GOVE'],
  document: ['GOVE'],
  event: ['GOVE', 'EDUC'],
  session: ['GOVE'],
  gallery: ['EDUC'],
  video: ['EDUC'],
  notice: ['GOVE', 'SOCI'],
  community: ['REGI'],
  'policy-area': ['GOVE'],
  organisation: ['GOVE', 'SOCI'],
};

type Node = Record<string, unknown>;

const iri = (address: string): Node => ({ '@id': address });
/** A value of the European authority tables. */
const authority = (table: string, code: string): Node => iri(`${AUTHORITY}/${table}/${code}`);

/**
 * The catalogue of the open data as DCAT-AP 3 has it, in JSON-LD: one for all languages.
 * What changes with each entry (dates of change, sizes) is left to the files' own headers.
 */
export async function catalogue(content: Content, origin: string): Promise<Node> {
  const settings = await content.settings();
  const since = await firstDays(content);
  const page = `${origin}${openDataPath(DEFAULT_LOCALE)}`;
  const common = {
    'dct:publisher': iri(municipalityAddress(origin)),
    'dct:language': LOCALES.map((locale) => authority('language', LANGUAGES[locale])),
    'dct:spatial': authority('country', 'BGR'),
  };
  const datasets = COLLECTIONS.map((collection) => ({
    ...common,
    'dcat:contactPoint': contact(settings),
    ...(since.has(collection) && { 'dct:temporal': from(since.get(collection)) }),
    ...dataset(collection, settings, origin),
  }));
  return {
    '@context': CONTEXT,
    '@id': page,
    '@type': 'dcat:Catalog',
    ...common,
    'dct:publisher': municipality(settings, origin),
    'dct:license': authority('licence', LICENCE.code),
    title: inEach((locale) => texts(locale)('data.heading')),
    description: inEach((locale) => texts(locale)('data.intro')),
    'foaf:homepage': iri(page),
    'dcat:themeTaxonomy': iri(`${AUTHORITY}/data-theme`),
    'dcat:dataset': datasets,
  };
}

function dataset(collection: Collection, settings: Entry<'site-settings'>, origin: string): Node {
  const inLanguage = inEach((locale) => datasetOf(collection, locale));
  const landing = iri(`${origin}${inLanguage[DEFAULT_LOCALE].path}`);
  return {
    ...landing,
    '@type': 'dcat:Dataset',
    title: inEach((locale) => inLanguage[locale].title),
    description: inEach((locale) => inLanguage[locale].description),
    keyword: {
      ...inEach((locale) => [inLanguage[locale].title]),
      [settings.locale]: [inLanguage[settings.locale].title, settings.municipality],
    },
    'dcat:theme': THEMES[collection].map((code) => authority('data-theme', code)),
    'dcat:landingPage': landing,
    'dct:accessRights': authority('access-right', 'PUBLIC'),
    'dct:accrualPeriodicity': authority('frequency', 'UPDATE_CONT'),
    'dcat:distribution': LOCALES.flatMap((locale) =>
      inLanguage[locale].files.map((file) => distribution(file, inLanguage[locale].title, origin)),
    ),
  };
}

function distribution({ format, locale, path }: DataFile, title: string, origin: string): Node {
  const address = `${origin}${path}`;
  const name = texts(locale)('data.download', { name: title, format: format.toUpperCase() });
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    title: { [locale]: name },
    description: { [locale]: texts(locale)(`data.about.${format}`) },
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`),
    'dct:format': authority('file-type', format.toUpperCase()),
    'dct:language': authority('language', LANGUAGES[locale]),
    'dct:license': authority('licence', LICENCE.code),
    'dcatap:availability': authority('planned-availability', 'STABLE'),
  };
}

const municipalityAddress = (origin: string): string => `${origin}/#municipality`;

function municipality(settings: Entry<'site-settings'>, origin: string): Node {
  return {
    ...iri(municipalityAddress(origin)),
    '@type': 'foaf:Agent',
    'foaf:name': { '@value': settings.municipality, '@language': settings.locale },
    'foaf:homepage': iri(`${origin}/`),
    'dct:type': iri('http://purl.org/adms/publishertype/LocalAuthority'),
  };
}

function contact({ municipality: name, email, phone }: Entry<'site-settings'>): Node {
  return {
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': name,
    ...(email !== '' && { 'vcard:hasEmail': iri(`mailto:${email}`) }),
    ...(phone !== '' && { 'vcard:hasTelephone': iri(`tel:${phone.replaceAll(' ', '')}`) }),
  };
}

/** A time with a beginning and, so far, no end. */
const from = (day: string | undefined): Node => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': { '@value': day, '@type': 'xsd:date' },
});

function inEach<T>(valueIn: (locale: Locale) => T): Record<Locale, T> {
  return { bg: valueIn('bg'), en: valueIn('en') };
}
