import type { DemoEvent } from './types';

export const pastEvents = {
  trailsDay: {
    kind: 'event',
    inDays: -20,
    start: '09:00',
    end: '15:00',
    policyArea: 'culture',
    communities: ['bozhenitsa', 'elov-dol'],
    organisation: 'green',
    bg: {
      title: 'Ден на пътеките: маркиране от Боженица до Елов дол',
      place: 'Сборен пункт: площадът в Боженица',
      summary: '42 доброволци поставиха 118 знака и поправиха едно мостче.',
      body: `
Благодарим на всички, които дойдоха, и на хората от Боженица за чая. Остават последните два километра
и една табела, която чака съгласието на горското стопанство.`,
    },
    en: {
      title: 'Trails day: marking from Bozhenitsa to Elov dol',
      place: 'Meeting point: the square in Bozhenitsa',
      summary: '42 volunteers put up 118 signs and mended a footbridge.',
      body: `
Thanks to all who came, and to the people of Bozhenitsa for the tea. What remains is the last two
kilometres and one sign that waits for the forestry’s consent.`,
    },
  },
  ordinanceDiscussion: {
    kind: 'discussion',
    inDays: -4,
    start: '17:00',
    end: '18:40',
    communities: ['botevgrad'],
    organisation: 'council',
    bg: {
      title: 'Обсъждане на проекта на наредба за обществения ред',
      place: 'Голямата зала на общината, гр. Ботевград',
      summary: 'Дойдоха 57 души. Записани са 23 предложения, най-много за часовете за тишина.',
      body: `
Протоколът от срещата ще бъде публикуван заедно със справката за предложенията. Предложения се приемат
и след нея, до края на срока на консултацията.`,
    },
    en: {
      title: 'Discussion of the draft public order ordinance',
      place: 'The large hall of the municipality, Botevgrad',
      summary: '57 people came. 23 proposals were noted, most of them about quiet hours.',
      body: `
The minutes will be published together with the list of proposals. Proposals are still accepted until
the end of the consultation.`,
    },
  },
  schoolDebate: {
    kind: 'event',
    inDays: -52,
    start: '14:30',
    end: '16:00',
    policyArea: 'education',
    communities: ['botevgrad'],
    organisation: 'youth',
    bg: {
      title: 'Дебат на учениците: трябва ли дворовете да са отворени вечер',
      place: 'Младежкият клуб „Посока“, гр. Ботевград',
      summary: 'Два отбора, трима съдии и едно решение, което стигна до общината.',
      body: `
Отборът „за“ спечели с един глас. По-важното е, че и двете страни се съгласиха за правилата, които
днес важат в дворовете на три училища.`,
    },
    en: {
      title: 'Pupils’ debate: should school yards be open in the evening?',
      place: 'The Posoka youth club, Botevgrad',
      summary: 'Two teams, three judges and one decision that reached the municipality.',
      body: `
The team in favour won by one vote. More important: both sides agreed on the rules that now apply in the
yards of three schools.`,
    },
  },
  healthDay: {
    kind: 'event',
    inDays: -110,
    start: '10:00',
    end: '13:00',
    policyArea: 'social',
    communities: ['novachene'],
    organisation: 'municipality',
    bg: {
      title: 'Безплатни прегледи в Новачене',
      place: 'Здравната служба в с. Новачене',
      summary: 'Прегледани са 64 души, девет са насочени към специалист.',
      body: `
Прегледите бяха за кръвно налягане, кръвна захар и зрение. Следващият ден за прегледи ще бъде обявен
тук.`,
    },
  },
  presentationVrachesh: {
    kind: 'presentation',
    inDays: -33,
    start: '17:00',
    end: '18:00',
    communities: ['vrachesh'],
    organisation: 'savremennost',
    bg: {
      title: 'Представяне на платформата във Врачеш',
      place: 'Читалището във Врачеш',
      summary: 'Дойдоха 31 души. Записахме единадесет неща, които да поправим.',
      body: `
Най-важното от тях: бутоните да са по-големи, а датите да се изписват с думи. И двете вече са
направени.`,
    },
    en: {
      title: 'The platform presented in Vrachesh',
      place: 'The community centre of Vrachesh',
      summary: '31 people came. We noted eleven things to put right.',
      body: `
The most important: larger buttons, and dates written in words. Both have been done.`,
    },
  },
} satisfies Record<string, DemoEvent>;
