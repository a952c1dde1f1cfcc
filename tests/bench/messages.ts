import type { Text } from '../../cli/src/language.ts';

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** What the bench says. */
export const messages = {
  columns: [
    { bg: 'показател', en: 'figure' },
    { bg: 'измерено', en: 'measured' },
    { bg: 'цел', en: 'aim' },
    { bg: '', en: '' },
  ] satisfies Text[],

  noGroup: (name: string, groups: readonly string[]): Text => ({
    bg: `Няма група показатели „${name}“; има ${groups.join(', ')}.`,
    en: `There is no group of figures "${name}"; there are ${groups.join(', ')}.`,
  }),
  starting: {
    bg: 'Нова инсталация с демонстрационно съдържание',
    en: 'A new platform with demo content',
  },
  growing: (size: number): Text => ({
    bg: `${count(size)} статии: запис и публикуване`,
    en: `${count(size)} articles: written and published`,
  }),
  progress: (articles: number, wanted: number, pages: number): Text => ({
    bg: `статии ${count(articles)} от ${count(wanted)}, чакащи страници ${count(pages)}`,
    en: `articles ${count(articles)} of ${count(wanted)}, pages waiting ${count(pages)}`,
  }),
  measuring: (what: Text): Text => ({ bg: `Измерване: ${what.bg}`, en: `Measuring: ${what.en}` }),
  publishing: { bg: 'от „Публикувай“ до читателя', en: 'from publish to reader' },
  throughput: { bg: 'заявки в секунда', en: 'requests a second' },
  weight: { bg: 'тегло на страница', en: 'page weight' },
  lighthouse: (page: string): Text => ({ bg: `Lighthouse, ${page}`, en: `Lighthouse, ${page}` }),
  lighthouseScore: (page: string, category: string): Text => ({
    bg: `Lighthouse, ${page}: ${category}`,
    en: `Lighthouse, ${page}: ${category}`,
  }),
  rendering: { bg: 'целият сайт отново', en: 'the whole site again' },
  restarting: { bg: 'ново пускане', en: 'a new start' },
  written: (file: string): Text => ({ bg: `Записано в ${file}`, en: `Written to ${file}` }),
  notRunning: { bg: 'Платформата не работи.', en: 'The platform is not running.' },
  ended: { bg: 'Платформата спря, преди да тръгне.', en: 'The platform ended before it was up.' },

  publishNew: (size: number): Text => ({
    bg: `Публикуване на нова статия до показването ѝ, при ${count(size)}`,
    en: `Publish to live, a new article, at ${count(size)}`,
  }),
  publishChanged: (size: number): Text => ({
    bg: `Публикуване на променена статия до показването ѝ, при ${count(size)}`,
    en: `Publish to live, a changed article, at ${count(size)}`,
  }),
  publishAll: (size: number): Text => ({
    bg: `Публикуване до последната засегната страница, при ${count(size)}`,
    en: `Publish to the last page it touches, at ${count(size)}`,
  }),
  publishData: (size: number): Text => ({
    bg: `Публикуване до отворените данни, при ${count(size)}`,
    en: `Publish to the open data, at ${count(size)}`,
  }),
  imported: (size: number): Text => ({
    bg: `Заварени в базата до публикувани, всичко ${count(size)}`,
    en: `Found in the database to published, ${count(size)} in all`,
  }),
  whole: (size: number): Text => ({
    bg: `Целият сайт отначало, ${count(size)} статии`,
    en: `Everything rendered from nothing, ${count(size)} articles`,
  }),
  peak: {
    renderer: {
      bg: 'Най-много памет на изграждащия процес (RSS)',
      en: 'Peak memory of the render process (RSS)',
    },
    server: {
      bg: 'Най-много памет на сървъра при изграждане (RSS)',
      en: 'Peak memory of the server meanwhile (RSS)',
    },
  },
  healthIdle: { bg: '/api/platform/health в покой, p99', en: '/api/platform/health idle, p99' },
  healthRendering: {
    bg: '/api/platform/health при изграждане, p99',
    en: '/api/platform/health while rendering, p99',
  },
  healthRatio: { bg: 'Изграждане към покой', en: 'While rendering to idle' },
  startRendered: (size: number): Text => ({
    bg: `Пускане с ${count(size)} изградени статии`,
    en: `Start with ${count(size)} articles rendered`,
  }),
  staticPage: { bg: 'Статична страница', en: 'Static page' },
  bareHealth: { bg: 'Празният /_health', en: 'Bare /_health' },
  staticRatio: { bg: 'Страница към /_health', en: 'Page to /_health' },
  weightText: {
    bg: 'HTML + CSS + JS на статия, свити',
    en: 'HTML + CSS + JS of an article, gzipped',
  },
  weightFonts: { bg: 'Шрифтове', en: 'Fonts' },
  weightScript: { bg: 'JS', en: 'JS' },
  memory: {
    database: { bg: 'Памет в покой: PostgreSQL (PSS)', en: 'Idle memory: PostgreSQL (PSS)' },
    server: { bg: 'Памет в покой: сървър (PSS)', en: 'Idle memory: server (PSS)' },
    renderer: {
      bg: 'Памет в покой: изграждащ процес (PSS)',
      en: 'Idle memory: render process (PSS)',
    },
    all: { bg: 'Памет в покой: всичко (PSS)', en: 'Idle memory: all (PSS)' },
  },

  extraction: (pages: number): Text => ({
    bg: `Думите на PDF от ${count(pages)} страници`,
    en: `The words of a PDF of ${count(pages)} pages`,
  }),
  extractionPeak: (pages: number): Text => ({
    bg: `Най-много памет за това, ${count(pages)} страници (RSS)`,
    en: `Peak memory of that, ${count(pages)} pages (RSS)`,
  }),

  startingStock: {
    bg: 'Нова инсталация, в която има и обикновен тип съдържание на Strapi',
    en: 'A new platform with a stock content type of Strapi beside',
  },
  writingCases: (size: number): Text => ({
    bg: `${count(size)} преписки: запис`,
    en: `${count(size)} cases: written`,
  }),
  feedback: {
    bg: 'Съобщения за грешка (JSON, без доказателство за работа)',
    en: 'Feedback (JSON, without proof of work)',
  },
  stockCreate: { bg: 'Същият ред през REST на Strapi', en: "The same row by Strapi's stock REST" },
  feedbackRatio: { bg: 'Съобщения към Strapi', en: 'Feedback to stock Strapi' },

  queue: { bg: 'опашката на служителите', en: 'the queue of staff' },
  queueFirst: (size: number): Text => ({
    bg: `Опашка, първи екран при ${count(size)} преписки`,
    en: `Queue, first screen at ${count(size)} cases`,
  }),
  queueCut: {
    mine: { bg: 'Опашка: моите', en: 'Queue: mine' },
    unassigned: { bg: 'Опашка: невъзложени', en: 'Queue: unassigned' },
    overdue: { bg: 'Опашка: просрочени', en: 'Queue: overdue' },
    open: { bg: 'Опашка: отворени', en: 'Queue: open' },
    closed: { bg: 'Опашка: приключени', en: 'Queue: closed' },
    kind: { bg: 'Опашка: приключени от рядък вид', en: 'Queue: closed ones of a rare kind' },
    number: { bg: 'Опашка: по входящ номер', en: 'Queue: by the number of the registry' },
    deep: { bg: 'Опашка: приключени, стотна страница', en: 'Queue: closed, the hundredth page' },
  },

  audit: { bg: 'дневникът', en: 'the audit log' },
  auditedRequest: {
    bg: 'Бележка по преписка, цялата заявка',
    en: 'A note on a case, the whole request',
  },
  auditInsert: {
    bg: 'От нея: редът в дневника (INSERT с потвърждаване)',
    en: 'Of it: the row of the audit log (INSERT with its commit)',
  },
  sealing: { bg: 'Подпечатани редове на дневника', en: 'Rows of the audit log sealed' },

  backup: { bg: 'Резервно копие', en: 'Backup' },
  restore: { bg: 'Възстановяване', en: 'Restore' },
  peakOf: (what: Text): Text => ({
    bg: `${what.bg}: най-много памет на процеса (RSS)`,
    en: `${what.en}: peak memory of the process (RSS)`,
  }),

  indexing: { bg: 'Индексите на търсенето', en: 'The indexes of search' },
  searchQuality: { bg: 'какво се намира', en: 'what is found' },
  recall: {
    browser: (queries: number): Text => ({
      bg: `Намерени от търсените, в браузъра, ${queries} заявки`,
      en: `Recall in the browser, ${queries} queries`,
    }),
    server: (queries: number): Text => ({
      bg: `Намерени от търсените, на сървъра, ${queries} заявки`,
      en: `Recall on the server, ${queries} queries`,
    }),
  },
  precision: {
    browser: (queries: number): Text => ({
      bg: `Търсени сред намерените, в браузъра, ${queries} заявки`,
      en: `Precision in the browser, ${queries} queries`,
    }),
    server: (queries: number): Text => ({
      bg: `Търсени сред намерените, на сървъра, ${queries} заявки`,
      en: `Precision on the server, ${queries} queries`,
    }),
  },
  searchLag: (articles: number): Text => ({
    bg: `От „Публикувай“ до намирането, при ${count(articles)}`,
    en: `Publish to found, at ${count(articles)}`,
  }),
  firstResult: (articles: number): Text => ({
    bg: `От последната буква до намереното, при ${count(articles)}`,
    en: `Last key to first result, at ${count(articles)}`,
  }),
  fetchedOpening: (articles: number): Text => ({
    bg: `Изтеглено от индексите при отваряне, при ${count(articles)}`,
    en: `Fetched of the indexes to begin with, at ${count(articles)}`,
  }),
  fetchedTyping: (articles: number): Text => ({
    bg: `Изтеглено от индексите за заявка, при ${count(articles)}`,
    en: `Fetched of the indexes for a query, at ${count(articles)}`,
  }),
  indexed: (articles: number): Text => ({
    bg: `Индексите отначало, ${count(articles)} статии`,
    en: `All indexes from nothing, ${count(articles)} articles`,
  }),
  indexPeak: {
    bg: 'Най-много памет на индексирането (PSS)',
    en: 'Peak memory of indexing (PSS)',
  },
};
