import jsonld from 'jsonld';
import { z } from 'zod';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCATAP = 'http://data.europa.eu/r5r/';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const DATE = 'http://www.w3.org/2001/XMLSchema#date';
const STRING = 'http://www.w3.org/2001/XMLSchema#string';
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** What DCAT-AP 3.0 asks of a class: https://semiceu.github.io/DCAT-AP/releases/3.0.0/. */
interface Rules {
  mandatory: readonly string[];
  recommended: readonly string[];
  /** Properties with one value at most. */
  single: readonly string[];
}

const RULES: Readonly<Record<string, Rules>> = {
  [`${DCAT}Catalog`]: {
    mandatory: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`],
    recommended: [
      `${DCAT}dataset`,
      `${DCAT}themeTaxonomy`,
      `${DCT}spatial`,
      `${DCT}language`,
      `${DCT}license`,
      `${DCT}issued`,
      `${DCT}modified`,
      `${FOAF}homepage`,
    ],
    single: [`${DCT}publisher`, `${DCT}license`, `${FOAF}homepage`],
  },
  [`${DCAT}Dataset`]: {
    mandatory: [`${DCT}title`, `${DCT}description`],
    recommended: [
      `${DCAT}contactPoint`,
      `${DCAT}distribution`,
      `${DCAT}keyword`,
      `${DCAT}theme`,
      `${DCT}publisher`,
      `${DCT}spatial`,
      `${DCT}temporal`,
    ],
    single: [`${DCT}publisher`, `${DCT}accrualPeriodicity`, `${DCT}accessRights`],
  },
  [`${DCAT}Distribution`]: {
    mandatory: [`${DCAT}accessURL`],
    recommended: [`${DCT}description`, `${DCT}format`, `${DCT}license`, `${DCATAP}availability`],
    single: [`${DCT}format`, `${DCT}license`, `${DCAT}mediaType`, `${DCATAP}availability`],
  },
  [`${FOAF}Agent`]: { mandatory: [`${FOAF}name`], recommended: [`${DCT}type`], single: [] },
  [`${VCARD}Kind`]: { mandatory: [], recommended: [`${VCARD}fn`, `${VCARD}hasEmail`], single: [] },
  [`${DCT}PeriodOfTime`]: {
    mandatory: [],
    recommended: [`${DCAT}startDate`, `${DCAT}endDate`],
    single: [`${DCAT}startDate`, `${DCAT}endDate`],
  },
};

/** The list from which the values of a property have to be. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  [`${DCAT}theme`]: `${AUTHORITY}data-theme/`,
  [`${DCAT}mediaType`]: 'https://www.iana.org/assignments/media-types/',
  [`${DCT}accrualPeriodicity`]: `${AUTHORITY}frequency/`,
  [`${DCT}accessRights`]: `${AUTHORITY}access-right/`,
  [`${DCT}format`]: `${AUTHORITY}file-type/`,
  [`${DCT}language`]: `${AUTHORITY}language/`,
  [`${DCT}license`]: `${AUTHORITY}licence/`,
  [`${DCT}spatial`]: `${AUTHORITY}country/`,
  [`${DCATAP}availability`]: `${AUTHORITY}planned-availability/`,
};

/** Properties whose values are texts or days; all others name something by its address. */
const TEXTS = [`${DCT}title`, `${DCT}description`, `${DCAT}keyword`, `${FOAF}name`, `${VCARD}fn`];
const DAYS = [`${DCAT}startDate`, `${DCAT}endDate`];

const term = z.object({ value: z.string() });
const quads = z.array(
  z.object({
    subject: term,
    predicate: term,
    object: z.object({
      termType: z.enum(['NamedNode', 'BlankNode', 'Literal']),
      value: z.string(),
      datatype: term.optional(),
    }),
  }),
);
export type Triples = z.infer<typeof quads>;

/** Reads JSON-LD as any RDF program does. */
export async function readTriples(document: string): Promise<Triples> {
  const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(document));
  return quads.parse(await jsonld.toRDF(parsed));
}

/** The subjects of a class. */
export function subjectsOf(triples: Triples, type: string): string[] {
  return triples
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value);
}

/** Every way in which the triples break a rule, and every recommendation they leave out. */
export function checkDcatAp(triples: Triples): { broken: string[]; leftOut: string[] } {
  const broken: string[] = [];
  const leftOut: string[] = [];
  for (const [type, rules] of Object.entries(RULES)) {
    const subjects = subjectsOf(triples, type);
    if (subjects.length === 0) broken.push(`There is no ${type}`);
    for (const subject of subjects) {
      const count = (property: string): number =>
        triples.filter((one) => one.subject.value === subject && one.predicate.value === property)
          .length;
      const without = (property: string): boolean => count(property) === 0;
      broken.push(...rules.mandatory.filter(without).map((each) => `${subject} has no ${each}`));
      broken.push(
        ...rules.single.filter((each) => count(each) > 1).map((each) => `${subject}: many ${each}`),
      );
      leftOut.push(...rules.recommended.filter(without).map((each) => `${subject} ${each}`));
    }
  }
  return { broken: [...broken, ...triples.flatMap(brokenValue)], leftOut };
}

function brokenValue({ subject, predicate, object }: Triples[number]): string[] {
  const property = predicate.value;
  const type = object.datatype?.value;
  const list = VOCABULARIES[property] ?? '';
  const isGood = TEXTS.includes(property)
    ? (type === LANG_STRING || type === STRING) && object.value.trim() !== ''
    : DAYS.includes(property)
      ? type === DATE && z.iso.date().safeParse(object.value).success
      : object.termType !== 'Literal' && object.value.startsWith(list) && object.value !== list;
  return isGood ? [] : [`${subject.value} ${property} ${object.value}`];
}
