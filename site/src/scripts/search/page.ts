import { SEARCH_FIELDS } from '@dialozi/search/contract/fields';
import { termsOf } from '@dialozi/search/contract/query';
import { formatMoment } from '../../text/day';
import { Engine, type Filters } from './engine';
import { FoundPages, part } from './found-pages';

/** Search while one types: in the static indexes, so it needs no server. */
const form = part(document, HTMLFormElement, '#search');
const section = part(document, HTMLElement, '#search-results');
const status = part(section, HTMLElement, '[role=status]');
const freshness = part(section, HTMLElement, '[data-part=freshness]');
const words = part(form, HTMLInputElement, '#search-words');
const language = document.documentElement.lang === 'en' ? 'en' : 'bg';

const found = new FoundPages(
  section,
  (type) => {
    const name = form.querySelector(`select[name=${SEARCH_FIELDS.type}] [value="${type}"]`);
    return name?.textContent.trim() ?? '';
  },
  (count) => answerAgain(newest, count).catch(giveUp),
);

let engine: Promise<Engine> | undefined;
let isBroken = false;
/** What was asked last; of several questions only the newest is answered. */
let newest = 0;
let asked = '';

const valueOf = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function filters(): Filters {
  const chosen: [keyof Filters, string][] = [
    ['type', valueOf(SEARCH_FIELDS.type)],
    ['policyArea', valueOf(SEARCH_FIELDS.policyArea)],
    ['community', valueOf(SEARCH_FIELDS.community)],
    ['year', valueOf(SEARCH_FIELDS.year)],
  ];
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

/** The address leads to the same search again, also from a bookmark. */
function rememberInAddress(): void {
  const fields = Object.values(SEARCH_FIELDS).map((name) => [name, valueOf(name)]);
  const query = new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
  // The page that the server answered has an address of its own kind.
  if (location.pathname.endsWith('/tarsene/')) {
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }
}

async function answer(question: number, count?: number): Promise<void> {
  const terms = termsOf(words.value, language);
  const opened = await (engine ??= Engine.open(language));
  const hits = await opened.search(terms, filters());
  if (question !== newest) return;
  await found.show(hits, terms, count);
  if (question !== newest) return;
  const { found: counted = '', none = '', fresh = '', partial = '' } = section.dataset;
  status.textContent =
    terms.length === 0 ? '' : hits.length === 0 ? none : counted.replace('#', String(hits.length));
  freshness.hidden = false;
  freshness.textContent =
    opened.wholeUntil === null
      ? partial
      : fresh.replace('#', formatMoment(opened.wholeUntil, language));
}

/** Once more with the newest indexes: those that were loaded may have been replaced meanwhile. */
async function answerAgain(question: number, count?: number): Promise<void> {
  const old = engine;
  engine = undefined;
  await old?.then((one) => one.close()).catch(() => undefined);
  await answer(question, count);
}

function giveUp(error: unknown): void {
  engine = undefined;
  asked = '';
  isBroken = true;
  status.textContent = section.dataset['failed'] ?? '';
  console.error(error);
}

function search(): void {
  const fields = JSON.stringify([words.value, filters()]);
  // The list that stands there is not replaced by the same: somebody may be walking through it.
  if (fields === asked) return;
  asked = fields;
  rememberInAddress();
  newest += 1;
  const question = newest;
  if (engine === undefined) status.textContent = section.dataset['searching'] ?? '';
  answer(question)
    .catch(() => answerAgain(question))
    .catch(giveUp);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
part(form, HTMLDetailsElement, 'details').open ||= Object.keys(filters()).length > 0;
form.addEventListener('input', search);
form.addEventListener('submit', (event) => {
  // What cannot be searched here is searched by the server.
  if (isBroken) return;
  event.preventDefault();
  search();
});
const loadAhead = (): void => {
  engine ??= Engine.open(language);
  // Whether it can be searched is said when something is.
  engine.catch(() => undefined);
};
words.addEventListener('focus', loadAhead, { once: true });
if (words.value !== '' && section.querySelector('li') === null) search();
