import type { DemoEvent } from './types';

export const comingEvents = {
  budgetDiscussion: {
    kind: 'discussion',
    inDays: 9,
    start: '17:30',
    end: '19:30',
    onlineUrl: 'https://example.org/obsazhdane-na-byudzheta',
    communities: ['botevgrad'],
    organisation: 'municipality',
    bg: {
      title: 'Публично обсъждане на проекта за общински бюджет',
      place: 'Голямата зала на общината, гр. Ботевград',
      placeAccess: 'Рампа откъм парка, зала на първия етаж, индукционна система.',
      summary: 'Кметът представя проекта, а вие питате и предлагате. Може да гледате и от вкъщи.',
      body: `
Обсъждането е открито за всички. Залата е на първия етаж, с рампа от страната на парка и с индукционна
система за хора със слухови апарати.

## Ред на срещата

1. Проектът накратко: петнадесет минути.
2. Въпроси и предложения, по три минути за всеки.
3. Отговори на въпросите, изпратени предварително.

Въпросите, на които не може да се отговори веднага, се записват. Отговорите им се публикуват в седемдневен срок.`,
    },
    en: {
      title: 'Public discussion of the draft municipal budget',
      place: 'The large hall of the municipality, Botevgrad',
      placeAccess: 'Ramp on the park side, hall on the ground floor, induction loop.',
      summary: 'The mayor presents the draft; you ask and propose. You can also watch from home.',
      body: `
The discussion is open to all. The hall is on the ground floor, with a ramp on the park side and an
induction loop for hearing aids.

## Order of the meeting

1. The draft in short: fifteen minutes.
2. Questions and proposals, three minutes each.
3. Answers to questions sent in advance.

Questions that cannot be answered at once are noted, and the answers are published within seven days.`,
    },
  },
  chekanitsaDiscussion: {
    kind: 'discussion',
    inDays: 16,
    start: '18:00',
    end: '20:00',
    policyArea: 'infrastructure',
    communities: ['botevgrad'],
    organisation: 'lag',
    bg: {
      title: 'Обсъждане на място: пътеката и сянката в „Чеканица“',
      place: 'Читалището в Ботевград, малката зала',
      summary: 'Два варианта за пътеката, един за поддръжката и време за вашите въпроси.',
      body: `
Ще разгледаме двете възможности за настилка с мостри, които може да се пипнат. Ще има и макет, удобен за
незрящи хора.

За децата има кът за рисуване с човек, който ги наглежда, така че елате и с тях.`,
    },
    en: {
      title: 'Discussion: the path and the shade at Chekanitsa',
      place: 'The community centre of Botevgrad, small hall',
      summary: 'Two options for the path, one for upkeep, and time for your questions.',
      body: `
We will look at both surfaces with samples you can touch. There will also be a model suitable for blind
people.

There is a drawing corner for children with someone to mind them, so do bring them along.`,
    },
  },
  presentationTown: {
    kind: 'presentation',
    inDays: 5,
    start: '18:00',
    end: '19:00',
    communities: ['botevgrad'],
    organisation: 'savremennost',
    bg: {
      title: 'Представяне на платформата в Ботевград',
      place: 'Читалището в Ботевград, компютърната зала',
      summary:
        'За един час: как да прочетете, да попитате и да получите отговор. Носете телефона си.',
      body: `
Показваме платформата на екран и после на вашия телефон. Няма глупави въпроси и не е нужна регистрация.

- За хора, които не ползват компютър, има помощник за всеки.
- Материалите се раздават и с едър шрифт.`,
    },
    en: {
      title: 'The platform presented in Botevgrad',
      place: 'The community centre of Botevgrad, computer room',
      summary: 'In one hour: how to read, to ask and to get an answer. Bring your phone.',
      body: `
We show the platform on a screen and then on your own phone. No question is silly, and no account is
needed.

- People who do not use computers have a helper each.
- The materials come in large print too.`,
    },
  },
  presentationLitakovo: {
    kind: 'presentation',
    eventStatus: 'postponed',
    inDays: 19,
    start: '16:30',
    end: '17:30',
    communities: ['litakovo', 'gurkovo'],
    organisation: 'chitalishte',
    bg: {
      title: 'Представяне на платформата в Литаково',
      place: 'Читалището в Литаково',
      summary: 'За жителите на Литаково и Гурково. Автобусът за връщане тръгва в 17:50 ч.',
      body: `
Ще разгледаме страниците на двете села и ще запишем какво липсва в тях. Имате стара снимка или
история, която си струва да остане? Донесете я.`,
    },
    en: {
      title: 'The platform presented in Litakovo',
      place: 'The community centre of Litakovo',
      summary: 'For residents of Litakovo and Gurkovo. The bus back leaves at 17:50.',
      body: `
We will look at the pages of both villages and note what they lack. Have you an old photograph or a
story worth keeping? Bring it along.`,
    },
  },
  phoneClub: {
    kind: 'event',
    inDays: -8,
    start: '16:00',
    end: '17:30',
    weekly: { weeks: 16, without: [4] },
    policyArea: 'social',
    communities: ['botevgrad'],
    organisation: 'savremennost',
    bg: {
      title: 'Клуб „Моят телефон“ за хора над 60',
      place: 'Читалището в Ботевград, компютърната зала',
      placeAccess: 'Рампа и асансьор; залата е на втория етаж.',
      summary:
        'Всяка седмица ученици помагат на по-възрастните: снимки, видеоразговори, услуги на общината.',
      body: `
Носете телефона и зарядното си. Не се записвате предварително и може да дойдете, когато ви е удобно:
всяка среща започва от вашите въпроси.

Който иска, опитва с наша помощ как се изпраща обръщение до общината и как се проверява докъде е
стигнало.`,
    },
    en: {
      title: '“My phone” club for people over 60',
      place: 'The community centre of Botevgrad, computer room',
      placeAccess: 'Ramp and lift; the room is on the first floor.',
      summary:
        'Each week pupils help their elders: photographs, video calls, services of the municipality.',
      body: `
Bring your phone and its charger. There is no need to enrol, and you may come when it suits you: each
meeting starts from your questions.

Whoever likes tries, with our help, how to send a contribution to the municipality and how to check what
became of it.`,
    },
  },
  winterMarket: {
    kind: 'event',
    allDay: true,
    inDays: 30,
    start: '09:00',
    end: '16:00',
    policyArea: 'economy',
    communities: ['botevgrad', 'trudovets'],
    organisation: 'producers',
    bg: {
      title: 'Базар на местните производители',
      place: 'Площадът пред часовниковата кула, гр. Ботевград',
      summary: 'Мед, хляб, сирене, плодове и дърворезба от дванадесет местни стопани.',
      body: `
Дванадесетте сергии са разпределени с публичен жребий. На всяка има табелка с името на стопанина и със
селото, от което идва стоката.

Тази година има и тиха сергия: без музика, за хора, на които шумът тежи.`,
    },
    en: {
      title: 'Local producers’ market',
      place: 'The square by the clock tower, Botevgrad',
      summary: 'Honey, bread, cheese, fruit and woodcarving from twelve local makers.',
      body: `
The twelve stalls were drawn by public lot. Each has a plate with the maker’s name and the village the
goods come from.

This year there is also a quiet stall: no music, for those to whom noise is a burden.`,
    },
  },
} satisfies Record<string, DemoEvent>;
