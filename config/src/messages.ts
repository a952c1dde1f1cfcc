/** What the person who runs the platform reads when a setting is wrong. */
const EN = {
  mode: 'must be demo or production',
  port: 'must be a port number from 1 to 65535',
  origin: 'must be an address such as https://dialozi.example.org, without a path',
  origins: 'must be addresses such as https://example.org, separated by commas',
  hostName: 'must be a host name such as admin.example.org',
  databaseAddress: 'must look like postgres://user:password@host:5432/database',
  poolSize: 'must be a number from 2 to 200',
  versionsKept: 'must be a number from 1 to 1000',
  proxies: 'must be a number from 0 to 10',
  logLevel: 'must be error, warn, info, http or debug',
  yesNo: 'must be true or false',
  scale: 'must be a number from 1 to 100000',
  months: 'must be a number of months from 1 to 12',
  days: 'must be a number of days from 1 to 100',
  mailServer: 'must look like smtp://host:port or smtps://user:password@host',
  mailbox: 'must be an address such as dialozi@example.org or Name <dialozi@example.org>',
  secret: 'must be a secret of at least 32 characters; make one with: openssl rand -hex 32',
  secrets:
    'must be one or more secrets of at least 32 characters, separated by commas; make one with: openssl rand -hex 32',
  demoSecret: 'is a demo secret, known to be unsafe; make a new one with: openssl rand -hex 32',
  sharedSecret: 'repeats the secret of another setting; give each its own',
  anyOrigin: 'may not be * in production: name the origins, or leave it out',
  plainAddress: 'must begin with https:// in production',
  missingAddress: 'must be set in production to the address readers use',
  notLoopback: 'must be 127.0.0.1, ::1 or localhost in demo mode, whose passwords are public',
  demoAccount:
    'is a demo account, whose password is public: delete it in the admin in demo mode, or use a new database',
  neededForBucket: 'must be set together with S3_BUCKET',
  unreadable: 'cannot be understood',
};

export type Expectation = keyof typeof EN;
export type Language = 'bg' | 'en';

const BG: Record<Expectation, string> = {
  mode: 'трябва да е demo или production',
  port: 'трябва да е номер на порт от 1 до 65535',
  origin: 'трябва да е адрес като https://dialozi.example.org, без път след него',
  origins: 'трябва да са адреси като https://example.org, разделени със запетаи',
  hostName: 'трябва да е име на хост като admin.example.org',
  databaseAddress: 'трябва да изглежда така: postgres://user:password@host:5432/database',
  poolSize: 'трябва да е число от 2 до 200',
  versionsKept: 'трябва да е число от 1 до 1000',
  proxies: 'трябва да е число от 0 до 10',
  logLevel: 'трябва да е error, warn, info, http или debug',
  yesNo: 'трябва да е true или false',
  scale: 'трябва да е число от 1 до 100000',
  months: 'трябва да е брой месеци от 1 до 12',
  days: 'трябва да е брой дни от 1 до 100',
  mailServer: 'трябва да изглежда така: smtp://host:port или smtps://user:password@host',
  mailbox: 'трябва да е адрес като dialozi@example.org или Име <dialozi@example.org>',
  secret: 'трябва да е тайна от поне 32 знака; създайте я с: openssl rand -hex 32',
  secrets:
    'трябва да са една или повече тайни от поне 32 знака, разделени със запетаи; създайте ги с: openssl rand -hex 32',
  demoSecret: 'е тайна от демото, която не пази нищо; създайте нова с: openssl rand -hex 32',
  sharedSecret: 'повтаря тайната на друга настройка; дайте на всяка своя',
  anyOrigin: 'не може да е * в режим production: изброете адресите или махнете настройката',
  plainAddress: 'трябва да започва с https:// в режим production',
  missingAddress: 'трябва да е зададено в режим production: адресът, на който се чете сайтът',
  notLoopback:
    'трябва да е 127.0.0.1, ::1 или localhost в режим demo, защото паролите му са публични',
  demoAccount:
    'е демо профил с публична парола: изтрийте го от администрацията в режим demo или ползвайте нова база',
  neededForBucket: 'трябва да е зададено заедно със S3_BUCKET',
  unreadable: 'не може да се разчете',
};

/** The sentence for one expectation. */
export function explain(expectation: Expectation, language: Language): string {
  return (language === 'bg' ? BG : EN)[expectation];
}

export function isExpectation(value: string): value is Expectation {
  return value in EN;
}
