import type { Community } from './types';

/** The small villages north and north-west of the town. */
export const northernVillages = {
  gurkovo: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '18143',
    postcode: '2145',
    latitude: 42.973574,
    longitude: 23.686937,
    population: 255,
    bg: {
      title: 'Гурково',
      slug: 'gurkovo',
      summary: 'Село между Литаково и Новачене, с около двеста и петдесет жители.',
      body: `
Гурково е на малко повече от единадесет километра по права линия северозападно от Ботевград.
Най-близкото до него село е Литаково, на юг.

В селото работи подвижната приемна на общината. Кога идва тя, ще видите сред събитията на тази
страница.`,
    },
    en: {
      title: 'Gurkovo',
      slug: 'gurkovo',
      summary:
        'A village between Litakovo and Novachene, with about two hundred and fifty residents.',
      body: `
Gurkovo lies a little over eleven kilometres north-west of Botevgrad as the crow flies. The village
nearest to it is Litakovo, to the south.

The mobile office of the municipality comes to the village. You will find its dates among the events
on this page.`,
    },
  },
  radotina: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '61594',
    postcode: '2148',
    latitude: 42.99277,
    longitude: 23.641897,
    population: 167,
    bg: {
      title: 'Радотина',
      slug: 'radotina',
      summary: 'Малко село в северозападната част на общината.',
      body: `
Радотина е на около петнадесет километра по права линия от Ботевград. Съседите ѝ са Рашково и Краево,
и двете на около три километра.

Трите села обсъждат заедно общите си теми: пътя, който ги свързва, автобуса и снегопочистването.`,
    },
    en: {
      title: 'Radotina',
      slug: 'radotina',
      summary: 'A small village in the north-west of the municipality.',
      body: `
Radotina lies about fifteen kilometres from Botevgrad as the crow flies. Its neighbours are Rashkovo
and Kraevo, each about three kilometres away.

The three villages discuss together what they share: the road that joins them, the bus and the
clearing of snow.`,
    },
  },
  rashkovo: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '62298',
    postcode: '2152',
    latitude: 43.011772,
    longitude: 23.620335,
    population: 130,
    bg: {
      title: 'Рашково',
      slug: 'rashkovo',
      summary: 'Най-отдалеченото от града село, на около осемнадесет километра по права линия.',
      body: `
От всички населени места в общината Рашково е най-далеч от Ботевград. Затова снегопочистването и
достъпът до лекар тук се следят отблизо през цялата зима.

Съобщенията за пътя и за тока се публикуват на тази страница веднага щом общината ги получи.`,
    },
    en: {
      title: 'Rashkovo',
      slug: 'rashkovo',
      summary: 'The village farthest from the town, about eighteen kilometres as the crow flies.',
      body: `
Of all the settlements of the municipality, Rashkovo is the farthest from Botevgrad. That is why the
clearing of snow and access to a doctor are watched closely here all winter.

Notices about the road and the power supply are published on this page as soon as the municipality
has them.`,
    },
  },
  lipnitsa: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '43788',
    postcode: '2158',
    latitude: 43.029947,
    longitude: 23.756036,
    population: 130,
    bg: {
      title: 'Липница',
      slug: 'lipnitsa',
      summary: 'Село в северната част на общината, съседно на Елов дол.',
      body: `
Липница е на около четиринадесет километра по права линия северно от Ботевград. На по-малко от два
километра от нея е Елов дол, чието землище е част от землището на Липница.

Двете села имат общи грижи и обикновено ги обсъждат заедно.`,
    },
    en: {
      title: 'Lipnitsa',
      slug: 'lipnitsa',
      summary: 'A village in the north of the municipality, next to Elov dol.',
      body: `
Lipnitsa lies about fourteen kilometres north of Botevgrad as the crow flies. Less than two kilometres
away is Elov dol, whose grounds lie inside those of Lipnitsa.

The two villages have worries in common and usually discuss them together.`,
    },
  },
  kraevo: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '39267',
    postcode: '2149',
    latitude: 42.982088,
    longitude: 23.607,
    population: 125,
    bg: {
      title: 'Краево',
      slug: 'kraevo',
      summary: 'Най-западното село в общината.',
      body: `
Краево е на около седемнадесет километра по права линия северозападно от Ботевград. Никое друго
населено място в общината не е по на запад от него.

Най-близо са Радотина и Рашково. С тях Краево споделя пътя, автобуса и подвижната библиотека.`,
    },
    en: {
      title: 'Kraevo',
      slug: 'kraevo',
      summary: 'The westernmost village of the municipality.',
      body: `
Kraevo lies about seventeen kilometres north-west of Botevgrad as the crow flies. No other settlement
of the municipality is farther west.

Radotina and Rashkovo are the nearest. With them Kraevo shares the road, the bus and the mobile
library.`,
    },
  },
  bozhenitsa: {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '04950',
    postcode: '2157',
    latitude: 43.010254,
    longitude: 23.812971,
    population: 124,
    bg: {
      title: 'Боженица',
      slug: 'bozhenitsa',
      summary: 'Планинско село северно от града, с малко над сто жители.',
      body: `
Боженица е на около единадесет километра и половина по права линия северно от Ботевград. Липница и
Елов дол са на около пет километра северозападно от нея.

Жителите предлагат пътеките около селото да се маркират наново. Предложението се обсъжда в политика
[„Култура и туризъм“](/politiki/kultura-i-turizam/).`,
    },
    en: {
      title: 'Bozhenitsa',
      slug: 'bozhenitsa',
      summary: 'A mountain village north of the town, with a little over a hundred residents.',
      body: `
Bozhenitsa lies about eleven and a half kilometres north of Botevgrad as the crow flies. Lipnitsa and
Elov dol are about five kilometres north-west of it.

Residents propose that the trails around the village be marked anew. The proposal is discussed under
the policy [Culture and tourism](/en/politiki/culture-and-tourism/).`,
    },
  },
  'elov-dol': {
    kind: 'settlement',
    settlementType: 'village',
    ekatte: '27334',
    postcode: '2159',
    latitude: 43.04288,
    longitude: 23.771043,
    population: 40,
    bg: {
      title: 'Елов дол',
      slug: 'elov-dol',
      summary: 'Най-малкото и най-северно населено място в общината.',
      body: `
Според данните от края на 2013 г. в Елов дол живеят четиридесет души. Селото е най-северното в
общината, на около петнадесет километра по права линия от Ботевград, а землището му е част от
землището на съседната Липница.

Малкото село има същото право на отговор като големия град: всяко обръщение от Елов дол получава
номер, срок и отговор.`,
    },
    en: {
      title: 'Elov dol',
      slug: 'elov-dol',
      summary: 'The smallest and northernmost settlement of the municipality.',
      body: `
At the end of 2013 forty people lived in Elov dol. It is the northernmost village of the municipality,
about fifteen kilometres from Botevgrad as the crow flies, and its grounds lie inside those of
neighbouring Lipnitsa.

A small village has the same right to an answer as a large town: every contribution from Elov dol gets
a number, a deadline and a reply.`,
    },
  },
} satisfies Record<string, Community>;
