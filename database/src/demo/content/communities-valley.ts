import type { Community } from './types';

/** The town and the larger settlements around it. */
export const valleySettlements = {
  botevgrad: {
    kind: 'settlement',
    settlementType: 'town',
    ekatte: '05815',
    postcode: '2140',
    latitude: 42.907651,
    longitude: 23.793366,
    population: 20103,
    picture: 'valley',
    bg: {
      title: 'Ботевград',
      slug: 'botevgrad',
      summary: 'Градът в средата на котловината и център на общината.',
      body: `
Ботевград е единственият град в общината. Тук живеят около шест от всеки десет нейни жители, тук
заседава общинският съвет и се намира администрацията.

Най-близките села са Трудовец на изток и Врачеш на югозапад. До всяко от тях са по-малко от четири
километра по права линия, затова много хора живеят на едното място, а работят или учат на другото.

## Какво ще намерите на тази страница

Новините, документите, събитията и съобщенията, които се отнасят до града. Отворените обсъждания за
целия град и за отделни квартали също се показват тук.`,
    },
    en: {
      title: 'Botevgrad',
      slug: 'botevgrad',
      summary: 'The town in the middle of the valley and the centre of the municipality.',
      body: `
Botevgrad is the only town in the municipality. About six in ten of its residents live here; here the
municipal council meets and the administration has its offices.

The nearest villages are Trudovets to the east and Vrachesh to the south-west. Each is less than four
kilometres away as the crow flies, so many people live in one place and work or study in the other.

## What this page holds

News, documents, events and notices that concern the town. Open discussions on the whole town and on
single neighbourhoods are shown here too.`,
    },
  },
  vrachesh: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '12283',
    postcode: '2151',
    latitude: 42.892741,
    longitude: 23.752366,
    population: 3413,
    bg: {
      title: 'Врачеш',
      slug: 'vrachesh',
      summary: 'Най-многолюдното село в общината, на югозапад от Ботевград.',
      body: `
Врачеш е най-голямото по население село в общината: според данните от края на 2013 г. тук живее
всеки десети неин жител. Селото е на по-малко от четири километра по права линия от Ботевград.

Близостта до града определя и темите, по които жителите най-често пишат: автобусите, тротоарите и
безопасният път до училище.`,
    },
    en: {
      title: 'Vrachesh',
      slug: 'vrachesh',
      summary: 'The most populous village of the municipality, south-west of Botevgrad.',
      body: `
Vrachesh is the largest village of the municipality by population: at the end of 2013 one in ten of
its residents lived here. It lies less than four kilometres from Botevgrad as the crow flies.

Being so near the town shapes what people here write about most: buses, pavements and a safe way to
school.`,
    },
  },
  trudovets: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '73256',
    postcode: '2160',
    latitude: 42.9167,
    longitude: 23.8333,
    population: 3147,
    bg: {
      title: 'Трудовец',
      slug: 'trudovets',
      summary: 'Голямо село на изток от Ботевград, на няколко минути път от града.',
      body: `
Трудовец е второто по население село в общината. Намира се на изток от Ботевград, на три-четири
километра по права линия.

На страницата ще намерите обсъжданията за селото, графика на ремонтите и съобщенията за вода, ток и
пътища, които засягат Трудовец.`,
    },
    en: {
      title: 'Trudovets',
      slug: 'trudovets',
      summary: 'A large village east of Botevgrad, a few minutes from the town.',
      body: `
Trudovets is the second most populous village of the municipality. It lies east of Botevgrad, three to
four kilometres away as the crow flies.

On this page you will find the discussions about the village, the schedule of repairs, and the notices
on water, power and roads that concern Trudovets.`,
    },
  },
  litakovo: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '43904',
    postcode: '2144',
    latitude: 42.950721,
    longitude: 23.675807,
    population: 1901,
    picture: 'village',
    bg: {
      title: 'Литаково',
      slug: 'litakovo',
      summary: 'Село на северозапад от Ботевград, с близо две хиляди жители.',
      body: `
Литаково е на малко повече от десет километра по права линия северозападно от Ботевград. Най-близкият
му съсед е Гурково, на по-малко от три километра на север.

Заради разстоянието до града жителите на Литаково участват активно в разговорите за автобусните
линии, за здравната служба и за читалището.`,
    },
    en: {
      title: 'Litakovo',
      slug: 'litakovo',
      summary: 'A village north-west of Botevgrad, with close to two thousand residents.',
      body: `
Litakovo lies a little over ten kilometres north-west of Botevgrad as the crow flies. Its nearest
neighbour is Gurkovo, less than three kilometres to the north.

Because of the distance to the town, people in Litakovo take an active part in conversations about bus
lines, the doctor's surgery and the community centre.`,
    },
  },
  skravena: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '66860',
    postcode: '2150',
    latitude: 42.952,
    longitude: 23.76478,
    population: 1778,
    bg: {
      title: 'Скравена',
      slug: 'skravena',
      summary: 'Село северно от Ботевград, на пътя към Новачене.',
      body: `
Скравена е на около пет километра и половина по права линия северозападно от Ботевград, между града
и Новачене.

Тук се събират новините и документите за селото. Предложенията на жителите за читалището, за
спортната площадка и за пътеките около селото се обсъждат заедно с кметството.`,
    },
    en: {
      title: 'Skravena',
      slug: 'skravena',
      summary: 'A village north of Botevgrad, on the way to Novachene.',
      body: `
Skravena lies about five and a half kilometres north-west of Botevgrad as the crow flies, between the
town and Novachene.

News and documents about the village are gathered here. What residents propose for the community
centre, the sports ground and the trails around the village is discussed with the village hall.`,
    },
  },
  novachene: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '51946',
    postcode: '2147',
    latitude: 42.980851,
    longitude: 23.732908,
    population: 1274,
    bg: {
      title: 'Новачене',
      slug: 'novachene',
      summary: 'Село между Скравена и Гурково, на северозапад от града.',
      body: `
Новачене е на около девет километра и половина по права линия северозападно от Ботевград. На
югоизток е Скравена, а на запад – Гурково, и двете на около четири километра.

Водата и пътищата са темите, по които от Новачене идват най-много въпроси. Отговорите се публикуват
тук, за да не се налага един и същ въпрос да се задава два пъти.`,
    },
    en: {
      title: 'Novachene',
      slug: 'novachene',
      summary: 'A village between Skravena and Gurkovo, north-west of the town.',
      body: `
Novachene lies about nine and a half kilometres north-west of Botevgrad as the crow flies. Skravena is
to the south-east and Gurkovo to the west, each about four kilometres away.

Water and roads are what most questions from Novachene are about. The answers are published here, so
that nobody has to ask the same thing twice.`,
    },
  },
} satisfies Record<string, Community>;
