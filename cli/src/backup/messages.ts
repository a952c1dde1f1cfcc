import type { BackupProblem, Summary } from '@dialozi/database';
import type { Text } from '../language.ts';

const MEGABYTE = 1024 * 1024;

/** What the commands of the backup say. */
export const backupMessages = {
  backupWhere: {
    bg: 'Посочете файл за резервното копие: npm run backup -- ФАЙЛ.tar.gz',
    en: 'Name a file for the backup: npm run backup -- FILE.tar.gz',
  },
  restoreWhat: {
    bg: 'Посочете резервното копие: npm run restore -- ФАЙЛ.tar.gz (с --force, за да замени това, което има; с --erased СПИСЪК, за да остане изтрито, каквото е изтрито)',
    en: 'Name the backup: npm run restore -- FILE.tar.gz (with --force to replace what is there; with --erased LIST so that what was erased stays erased)',
  },
  erasedWhere: {
    bg: 'Посочете файл за списъка: npm run erased-codes -- ФАЙЛ.txt',
    en: 'Name a file for the list: npm run erased-codes -- FILE.txt',
  },
  erasedKept: (file: string, senders: number, withdrawn: number): Text => ({
    bg: `Преписки с изтрит подател, чиито кодове са в ${file}: ${senders}. Премахнато от сайта: ${withdrawn}.`,
    en: `Cases with an erased sender whose codes are in ${file}: ${senders}. Withdrawn from the site: ${withdrawn}.`,
  }),
  erasedAgain: (count: number): Text => ({
    bg: `Податели, изтрити след копието и затова изтрити отново: ${count}.`,
    en: `Senders who were erased since the backup, and so erased again: ${count}.`,
  }),
  withdrawnAgain: (count: number): Text => ({
    bg: `Записи и файлове, премахнати от сайта след копието и затова премахнати отново: ${count}.`,
    en: `Entries and files that were withdrawn from the site since the backup, and so withdrawn again: ${count}.`,
  }),
  noList: (file: string, reason: string): Text => ({
    bg: `Списъкът ${file} не може да се прочете (${reason}).`,
    en: `The list ${file} cannot be read (${reason}).`,
  }),
  noCode: (file: string, line: string): Text => ({
    bg: `Ред ${line} на ${file} не е код на преписка: посочете списъка от npm run erased-codes.`,
    en: `Line ${line} of ${file} is no code of a case: name the list from npm run erased-codes.`,
  }),
  running: (url: string): Text => ({
    bg: `Платформата работи на ${url}: спрете я, преди да възстановите копие.`,
    en: `The platform is running at ${url}: stop it before you restore a backup.`,
  }),

  stages: {
    rows: { bg: 'Копиране на базата', en: 'Copying the database' },
    uploads: { bg: 'Копиране на качените файлове', en: 'Copying the uploads' },
    load: {
      bg: 'Зареждане на базата и качените файлове',
      en: 'Loading the database and the uploads',
    },
  },
  verifying: { bg: 'Проверка на копието', en: 'Checking the backup' },
  makingTables: { bg: 'Създаване на таблиците', en: 'Making the tables' },

  made: (file: string, summary: Summary): Text => ({
    bg: `Резервното копие е в ${file}: ${inBulgarian(summary)}.`,
    en: `The backup is in ${file}: ${inEnglish(summary)}.`,
  }),
  restored: (file: string, summary: Summary): Text => ({
    bg: `Възстановено от ${file}: ${inBulgarian(summary)}.`,
    en: `Restored from ${file}: ${inEnglish(summary)}.`,
  }),
  settled: {
    finished: {
      bg: 'Едно прекъснато възстановяване беше довършено: тук е съдържанието на копието.',
      en: 'A restore that was broken off has been finished: what is here is what the backup holds.',
    },
    undone: {
      bg: 'Едно прекъснато възстановяване беше отменено: тук е съдържанието отпреди него. За копието изпълнете отново npm run restore.',
      en: 'A restore that was broken off has been undone: what is here is what was before. For the backup run npm run restore again.',
    },
    elsewhere: {
      bg: 'Базата е от прекъснато възстановяване, а качените му файлове не са на тази машина: стартирайте платформата веднъж там, където беше започнато, или го повторете тук: npm run restore -- ФАЙЛ --force',
      en: 'The database is of a restore that was broken off, and its uploads are not on this machine: start the platform once where it was begun, or repeat it here: npm run restore -- FILE --force',
    },
  },
  siteNext: {
    bg: 'Следващото „npm start“ изгражда сайта отначало. По-ранните му версии не се възстановяват.',
    en: 'The next "npm start" renders the site from the beginning. Its earlier versions are not restored.',
  },
  apart: {
    bg: 'Тайните не са в копието. Пазете отделно secrets.env или тези настройки; без тях:',
    en: 'The secrets are not in it. Keep secrets.env or these settings apart; without them:',
  },
  without: (name: string): Text => WITHOUT[name] ?? UNKNOWN,
};

function inBulgarian({ tables, rows, uploads, bytes }: Summary): string {
  return `${tables} таблици, ${rows} реда, ${uploads} качени файла, ${megabytes(bytes).replace('.', ',')} MB`;
}

function inEnglish({ tables, rows, uploads, bytes }: Summary): string {
  return `${tables} tables, ${rows} rows, ${uploads} uploads, ${megabytes(bytes)} MB`;
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

const UNKNOWN: Text = { bg: 'вижте docs/settings.md', en: 'see docs/settings.md' };

/** What is lost when a secret is; a test sees that each has its sentence. */
export const WITHOUT: Readonly<Record<string, Text>> = {
  DATABASE_URL: {
    bg: 'нищо не се губи; на ново място е адресът на новия сървър',
    en: 'nothing is lost; a new place has the address of its own server',
  },
  DATABASE_PASSWORD: {
    bg: 'нищо не се губи; новата база получава своя парола',
    en: 'nothing is lost; a new database gets a password of its own',
  },
  SMTP_URL: {
    bg: 'писмата чакат, докато я зададете отново',
    en: 'mails wait until it is set again',
  },
  S3_SECRET_ACCESS_KEY: {
    bg: 'качените файлове не се виждат, докато го зададете отново',
    en: 'uploads are not seen until it is set again',
  },
  APP_KEYS: {
    bg: 'отворените сесии и формуляри прекъсват: служителите влизат отново',
    en: 'open sessions and open forms end: staff sign in again',
  },
  ADMIN_JWT_SECRET: {
    bg: 'служителите влизат отново',
    en: 'staff sign in again',
  },
  API_TOKEN_SALT: {
    bg: 'ключовете за API спират да важат и се правят отново',
    en: 'API tokens are no longer valid and have to be made again',
  },
  TRANSFER_TOKEN_SALT: {
    bg: 'ключовете за прехвърляне спират да важат и се правят отново',
    en: 'transfer tokens are no longer valid and have to be made again',
  },
  JWT_SECRET: {
    bg: 'участниците влизат отново',
    en: 'members sign in again',
  },
  ENCRYPTION_KEY: {
    bg: 'шифрованото в администрацията (видимите ключове за API) не може да се прочете',
    en: 'what the admin stores encrypted (viewable API tokens) cannot be read',
  },
};

/** The sentence for what keeps a backup from being made or restored. */
export function problemText(problem: BackupProblem): Text {
  switch (problem.kind) {
    case 'notWritten':
      return problem.code === 'EEXIST'
        ? {
            bg: `Файлът ${problem.file} вече съществува: посочете нов.`,
            en: `The file ${problem.file} exists already: name a new one.`,
          }
        : {
            bg: `Копието не може да се запише в ${problem.file} (${problem.code}): освободете място, дайте права или посочете друго място.`,
            en: `The backup cannot be written to ${problem.file} (${problem.code}): free some room, allow it, or name another place.`,
          };
    case 'notRead':
      return {
        bg: `Файлът ${problem.file} не може да се прочете (${problem.code}).`,
        en: `The file ${problem.file} cannot be read (${problem.code}).`,
      };
    case 'damaged':
      return {
        bg: `Файлът ${problem.file} не е цяло резервно копие и не е възстановен (${problem.detail}).`,
        en: `The file ${problem.file} is not a whole backup and was not restored (${problem.detail}).`,
      };
    case 'otherVersion':
      return {
        bg: `Копието е от версия ${problem.needed}, а това е ${problem.ours}: възстановете го с версия ${problem.needed}, после обновете.`,
        en: `The backup is of version ${problem.needed} and this is ${problem.ours}: restore it with version ${problem.needed}, then upgrade.`,
      };
    case 'otherTables':
      return {
        bg: `Копието е направено с други таблици (${problem.rooms.join(', ')}): възстановете го със същия код, с който е направено, после обновете.`,
        en: `The backup was made with other tables (${problem.rooms.join(', ')}): restore it with the very code that made it, then upgrade.`,
      };
    case 'production':
      return {
        bg: 'Копието е от инсталация в режим production, а тук режимът е demo и би добавил профили с публични пароли: задайте DIALOZI_MODE=production.',
        en: 'The backup is of a production installation and the mode here is demo, which would add accounts with public passwords: set DIALOZI_MODE=production.',
      };
    case 'nothingThere':
      return {
        bg: 'В базата още няма нищо за копиране: стартирайте платформата веднъж.',
        en: 'There is nothing in the database to back up yet: start the platform once.',
      };
    case 'uploadChanged':
      return {
        bg: `Файлът ${problem.path} беше променен по време на копирането: опитайте отново.`,
        en: `The upload ${problem.path} was changed while it was being copied: try again.`,
      };
    case 'notEmpty':
      return {
        bg: 'Тук вече има съдържание и нищо не е променено: добавете --force, за да бъде заменено с това от копието.',
        en: 'There is content here already and nothing was changed: add --force to replace it by that of the backup.',
      };
    case 'inUse':
      return {
        bg: `Към базата има други връзки (${problem.connections}): спрете платформата навсякъде, където я ползва.`,
        en: `The database has other connections (${problem.connections}): stop the platform wherever it uses it.`,
      };
    case 'mayNotCreate':
      return {
        bg: `Потребителят „${problem.role}“ няма право да създава бази: дайте му CREATEDB или посочете празна база в DATABASE_URL.`,
        en: `The role "${problem.role}" may not make databases: give it CREATEDB, or name an empty database in DATABASE_URL.`,
      };
    case 'brokenReference':
      return {
        bg: `Копието не е възстановено: ред в ${problem.table} сочи към ред, който го няма (${problem.constraint}: ${problem.detail}).`,
        en: `The backup was not restored: a row of ${problem.table} refers to one that is not there (${problem.constraint}: ${problem.detail}).`,
      };
  }
}
