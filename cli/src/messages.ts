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
  buildFailed: (name: Text, log: string): Text => ({
    bg: `Не успя: ${name.bg}. Причината е в ${log}`,
    en: `Failed: ${name.en}. The reason is in ${log}`,
  }),

  startDatabase: { bg: 'База данни', en: 'Database' },
  startStrapi: { bg: 'Сървър и администрация', en: 'Server and admin' },
  seedDemo: { bg: 'Демонстрационно съдържание', en: 'Demo content' },
  publishSite: { bg: 'Публикуване на сайта', en: 'Publishing the site' },
  siteAddress: { bg: 'Сайт           ', en: 'Site ' },
  adminAddress: { bg: 'Администрация  ', en: 'Admin' },
  demoSignIn: [
    {
      bg: 'Вход в демото   admin@example.org или editor@example.org',
      en: 'Demo   admin@example.org or editor@example.org',
    },
    { bg: 'Парола          Demo-Dialozi-1', en: '       password Demo-Dialozi-1' },
    { bg: 'Спиране         Ctrl-C', en: 'Stop   Ctrl-C' },
  ],
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
} satisfies Record<string, Text | readonly Text[] | ((...values: never[]) => Text)>;
