import type { Text } from './language.ts';

/** What the command line says. */
export const messages = {
  seconds: (value: string): Text => ({ bg: `${value.replace('.', ',')} с`, en: `${value} s` }),

  buildPackages: { bg: 'Сглобяване на сървъра', en: 'Building the server' },
  buildCms: {
    bg: 'Сглобяване на администрацията (първия път около минута)',
    en: 'Building the admin (about a minute the first time)',
  },
  buildSite: { bg: 'Сглобяване на публичния сайт', en: 'Building the public site' },
  waitingForBuild: {
    bg: 'Друг процес сглобява същото копие; изчаквам го …',
    en: 'Another process is building this clone; waiting for it …',
  },
  buildFailed: (name: Text, log: string): Text => ({
    bg: `Не успя: ${name.bg}. Причината е в ${log}`,
    en: `Failed: ${name.en}. The reason is in ${log}`,
  }),

  startDatabase: { bg: 'База данни', en: 'Database' },
  startStrapi: { bg: 'Сървър и администрация', en: 'Server and admin' },
  seedDemo: { bg: 'Демонстрационно съдържание', en: 'Demo content' },
  publishSite: { bg: 'Публикуване на сайта', en: 'Publishing the site' },
  siteAddress: { bg: 'Сайт           ', en: 'Site ' },
  devAddress: { bg: 'При писане      ', en: 'Dev  ' },
  mailboxAddress: { bg: 'Пощенска кутия ', en: 'Mails' },
  adminAddress: { bg: 'Администрация  ', en: 'Admin' },
  demoSignIn: [
    {
      bg: 'Вход в демото   admin@example.org или editor@example.org',
      en: 'Demo   admin@example.org or editor@example.org',
    },
    { bg: 'Парола          Demo-Dialozi-1', en: '       password Demo-Dialozi-1' },
    { bg: 'Спиране         Ctrl-C', en: 'Stop   Ctrl-C' },
  ],
  mailbox: {
    title: { bg: 'Пощенска кутия', en: 'Mailbox' },
    none: {
      bg: 'Още няма писма. Презаредете страницата, след като платформата изпрати някое.',
      en: 'No mails yet. Reload the page when the platform has sent one.',
    },
    columns: [
      { bg: 'Час', en: 'Time' },
      { bg: 'До', en: 'To' },
      { bg: 'Тема', en: 'Subject' },
    ],
    back: { bg: 'Всички писма', en: 'All mails' },
    asHtml: { bg: 'Като HTML', en: 'As HTML' },
    asText: { bg: 'Като текст', en: 'As text' },
  },
  siteVerified: (pages: number, findings: number): Text => ({
    bg:
      findings === 0
        ? `Сайтът е наред: проверени са ${pages} файла.`
        : `Проверени са ${pages} файла; нередности: ${findings}.`,
    en:
      findings === 0
        ? `The site is sound: ${pages} files checked.`
        : `${pages} files checked; findings: ${findings}.`,
  }),
  auditVerified: (rows: number, seals: number, findings: number): Text => ({
    bg:
      findings === 0
        ? `Дневникът е наред: ${rows} реда под ${seals} печата.`
        : `Проверени са ${rows} реда под ${seals} печата; нередности: ${findings}.`,
    en:
      findings === 0
        ? `The audit log is sound: ${rows} rows under ${seals} seals.`
        : `${rows} rows under ${seals} seals checked; findings: ${findings}.`,
  }),
  auditFindings: {
    'row-removed': { bg: 'липсва ред', en: 'a row was removed:' },
    'row-altered': { bg: 'променен е ред', en: 'a row was altered:' },
    'row-unsealed': {
      bg: 'без печат повече от пет минути е ред',
      en: 'without a seal for more than five minutes, row',
    },
    'details-altered': {
      bg: 'личните данни не отговарят на ред',
      en: 'the personal details do not fit row',
    },
    'seal-removed': { bg: 'липсва печат', en: 'a seal was removed:' },
    'seal-altered': { bg: 'променен е печат', en: 'a seal was altered:' },
    'tail-cut': {
      bg: 'краят на дневника е отрязан; липсва печат',
      en: 'the end of the log was cut off; missing seal',
    },
  },
  auditHeadUsage: {
    bg: 'Посочете файл или адрес: npm run audit:verify -- --head https://…/dnevnik.json',
    en: 'Name a file or an address: npm run audit:verify -- --head https://…/dnevnik.json',
  },
  auditHeadUnreadable: (place: string): Text => ({
    bg: `В ${place} няма край на дневника: посочете файла dnevnik.json или адреса му.`,
    en: `There is no head of the audit log in ${place}: name the file dnevnik.json or its address.`,
  }),
  exportWhere: {
    bg: 'Посочете папка за копието: npm run export-site -- ПАПКА',
    en: 'Name a folder for the copy: npm run export-site -- FOLDER',
  },
  exportNotEmpty: (folder: string): Text => ({
    bg: `Папката ${folder} не е празна: посочете нова.`,
    en: `The folder ${folder} is not empty: name a new one.`,
  }),
  siteExported: (pages: number, uploads: number, folder: string): Text => ({
    bg: `Изнесени са ${pages} страници и ${uploads} качени файла в ${folder}.`,
    en: `${pages} pages and ${uploads} uploads were exported to ${folder}.`,
  }),
  stopping: { bg: 'Спиране …', en: 'Stopping …' },

  folderNotWritable: (folder: string, code: string): Text => ({
    bg: `В папката ${folder} не може да се пише (${code}): дайте права или посочете друга в DIALOZI_DATA.`,
    en: `The folder ${folder} cannot be written (${code}): allow it, or name another in DIALOZI_DATA.`,
  }),
  folderFull: (folder: string, room: number, needed: number): Text => ({
    bg: `В папката ${folder} има само ${room} MB свободно място, а са нужни поне ${needed} MB: освободете място или посочете друга в DIALOZI_DATA.`,
    en: `The folder ${folder} has only ${room} MB left and at least ${needed} MB are needed: free some, or name another in DIALOZI_DATA.`,
  }),
  alreadyRunning: (url: string, pid: number): Text => ({
    bg: `Платформата вече работи на ${url} (процес ${pid}).`,
    en: `The platform is already running at ${url} (process ${pid}).`,
  }),
  portBusy: (port: number): Text => ({
    bg: `Порт ${port} е зает от друга програма: спрете я или посочете друг в PORT.`,
    en: `Port ${port} is used by another program: stop it, or choose another in PORT.`,
  }),
  portForbidden: (port: number): Text => ({
    bg: `Нямате право да ползвате порт ${port}: посочете в PORT номер над 1023.`,
    en: `You may not use port ${port}: choose a number above 1023 in PORT.`,
  }),
  noSuchHost: (host: string): Text => ({
    bg: `Тази машина няма адрес ${host}: поправете HOST.`,
    en: `This machine has no address ${host}: put HOST right.`,
  }),

  built: { bg: 'Всичко е сглобено.', en: 'Everything is built.' },

  helpTitle: { bg: 'Команди:', en: 'Commands:' },
  commands: [
    {
      command: 'npm start',
      does: { bg: 'стартира цялата платформа', en: 'starts the whole platform' },
    },
    {
      command: 'npm run dev',
      does: {
        bg: 'същото, а сайтът се обновява, докато го пишете, и писмата се виждат на място',
        en: 'the same, with the site reloading while you write it, and a mailbox for its mails',
      },
    },
    {
      command: 'npm run build',
      does: { bg: 'сглобява, без да стартира', en: 'builds without starting' },
    },
    {
      command: 'npm test',
      does: {
        bg: 'всички тестове; поотделно: test:unit, test:api, test:browser',
        en: 'all tests; alone: test:unit, test:api, test:browser',
      },
    },
    {
      command: 'npm run check',
      does: {
        bg: 'правила за кода, типове, подредба, неизползвано',
        en: 'code rules, types, formatting, dead code',
      },
    },
    {
      command: 'npm run bench',
      does: { bg: 'измерва бързина и размер', en: 'measures speed and size' },
    },
    {
      command: 'npm run reset-demo',
      does: { bg: 'връща демото в началото', en: 'takes the demo back to its beginning' },
    },
    {
      command: 'npm run site:verify',
      does: {
        bg: 'проверява публикувания сайт файл по файл',
        en: 'checks the published site file by file',
      },
    },
    {
      command: 'npm run audit:verify',
      does: {
        bg: 'проверява дневника ред по ред; -- --head ФАЙЛ|АДРЕС сравнява с публикувания край',
        en: 'checks the audit log row by row; -- --head FILE|URL compares with the published end',
      },
    },
    {
      command: 'npm run export-site -- DIR',
      does: {
        bg: 'копие на сайта, което работи от всеки сървър или флашка',
        en: 'a copy of the site that any server or USB stick can serve',
      },
    },
    {
      command: 'npm run backup -- FILE',
      does: {
        bg: 'резервно копие в един файл: базата и качените файлове',
        en: 'a backup in one file: the database and the uploads',
      },
    },
    {
      command: 'npm run restore -- FILE',
      does: {
        bg: 'проверява копието и възстановява от него; --force заменя това, което има, --erased СПИСЪК пази изтритото изтрито',
        en: 'checks a backup and restores it; --force replaces what is there, --erased LIST keeps erased what was',
      },
    },
    {
      command: 'npm run erased-codes -- FILE',
      does: {
        bg: 'добавя към списък кодовете на преписките с изтрит подател',
        en: 'adds the codes of cases whose senders were erased to a list',
      },
    },
    {
      command: 'npm run settings-doc',
      does: { bg: 'обновява docs/settings.md', en: 'renews docs/settings.md' },
    },
    {
      command: 'npm run format',
      does: { bg: 'подрежда кода', en: 'formats the code' },
    },
  ],

  settingsWritten: { bg: 'docs/settings.md е обновен.', en: 'docs/settings.md is up to date.' },
  settingsStale: {
    bg: 'docs/settings.md е остарял: изпълнете „npm run settings-doc“.',
    en: 'docs/settings.md is stale: run "npm run settings-doc".',
  },

  removing: (folder: string): Text => ({ bg: `Изтривам ${folder}`, en: `Removing ${folder}` }),
  resetDone: {
    bg: 'Готово. Следващото „npm start“ прави демото отначало.',
    en: 'Done. The next "npm start" makes the demo again.',
  },
  resetRefused: {
    bg: 'В режим production нищо не се изтрива: reset-demo е само за демото.',
    en: 'Nothing is removed in production mode: reset-demo is for the demo only.',
  },
  resetForeignDatabase: {
    bg: 'DATABASE_URL сочи към ваш сървър: изтрийте базата там сами и махнете настройката.',
    en: 'DATABASE_URL points to a server of yours: drop that database yourself, then unset it.',
  },
  resetRunning: (url: string): Text => ({
    bg: `Платформата работи на ${url}: спрете я първо.`,
    en: `The platform is running at ${url}: stop it first.`,
  }),
};
