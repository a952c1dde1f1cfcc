import type { PolicyArea } from './types';

export const policyAreas = {
  infrastructure: {
    position: 1,
    bg: {
      title: 'Градска среда и инфраструктура',
      slug: 'gradska-sreda-i-infrastruktura',
      summary: 'Улици, тротоари, вода, осветление, паркове и транспорт в града и в селата.',
      body: `
Тук е всичко, което свързва дома с града: улицата пред блока, чешмата на ъгъла, автобусът до
училище, пейката в парка.

## Какво следим

- дали ремонтите започват и свършват, когато е обещано;
- колко струват и защо;
- може ли да мине човек с детска количка, с бастун или в инвалидна количка;
- стигат ли услугите до всичките тринадесет населени места.

## Как да се включите

Четете плановете и отчетите, елате на обсъжданията и кажете мнението си. Предложението за ремонт на
обществените чешми от 2020 г. започна именно оттук.`,
    },
    en: {
      title: 'Urban environment and infrastructure',
      slug: 'urban-environment-and-infrastructure',
      summary:
        'Streets, pavements, water, lighting, parks and transport in the town and the villages.',
      body: `
Everything that ties a home to the town: the street outside, the fountain on the corner, the bus to
school, the bench in the park.

## What we watch

- whether repairs start and end when promised;
- what they cost and why;
- whether a person with a pram, a cane or a wheelchair can get through;
- whether services reach all thirteen settlements.

## How to take part

Read the plans and the reports, come to the discussions and say what you think. The proposal of 2020
to repair the public drinking fountains started right here.`,
    },
  },
  education: {
    position: 2,
    bg: {
      title: 'Образование, младежи и спорт',
      slug: 'obrazovanie-mladezhi-i-sport',
      summary: 'Детски градини, училища, занимания за млади хора и спорт за всяка възраст.',
      body: `
Доброто училище задържа младите семейства. Затова тук говорим за дворове и класни стаи, но и за
времето след часовете: спорт, клубове, стажове и първа работа.

## Какво следим

- местата в детските градини и яслите;
- състоянието на училищните дворове и физкултурните салони;
- общинските средства за младежки и спортни клубове;
- превоза на учениците от селата.

## Как да се включите

Ученици, родители и учители могат да участват в обсъжданията наравно с всички останали. Мнението на
учениците се записва отделно, за да се вижда.`,
    },
    en: {
      title: 'Education, youth and sport',
      slug: 'education-youth-and-sport',
      summary: 'Nurseries, schools, things to do for young people and sport at every age.',
      body: `
A good school keeps young families here. So we talk about yards and classrooms, and also about the
time after lessons: sport, clubs, internships and a first job.

## What we watch

- places in nurseries and kindergartens;
- the state of school yards and gyms;
- municipal money for youth and sports clubs;
- transport for pupils from the villages.

## How to take part

Pupils, parents and teachers take part in discussions like everyone else. What pupils say is noted
separately, so that it can be seen.`,
    },
  },
  social: {
    position: 3,
    bg: {
      title: 'Социални дейности и здравеопазване',
      slug: 'sotsialni-deynosti-i-zdraveopazvane',
      summary: 'Грижа у дома, подкрепа за хора с увреждания, достъп до лекар и до лекарства.',
      body: `
Общината се познава по това как живеят най-крехките ѝ жители. Тук събираме всичко за социалните
услуги и за здравето: кой има право на тях, как се кандидатства и колко се чака.

## Какво следим

- колко хора чакат за топъл обяд и за помощ в дома;
- има ли лекар и аптека наблизо;
- достъпни ли са сградите и услугите за хора с увреждания;
- как се изразходват средствата за социална подкрепа.

## Как да се включите

Ако ви е трудно да пишете, помолете близък човек или се обадете. Мнение, дадено по телефона, тежи
колкото всяко друго.`,
    },
    en: {
      title: 'Social services and health',
      slug: 'social-services-and-health',
      summary:
        'Care at home, support for people with disabilities, access to a doctor and to medicines.',
      body: `
A municipality is known by how its frailest residents live. Here we gather everything about social
services and health: who is entitled, how to apply and how long the wait is.

## What we watch

- how many people are waiting for a hot lunch and for help at home;
- whether there is a doctor and a pharmacy nearby;
- whether buildings and services are accessible to people with disabilities;
- how the money for social support is spent.

## How to take part

If writing is hard for you, ask someone close or call us. An opinion given by phone weighs as much as
any other.`,
    },
  },
  culture: {
    position: 4,
    bg: {
      title: 'Култура и туризъм',
      slug: 'kultura-i-turizam',
      summary: 'Читалища, библиотеки, музеи, празници, пътеки и гостоприемство в планината.',
      body: `
Читалището често е единственото място в селото, където вечер свети. Тук говорим за него, за
библиотеките и празниците, и за пътеките, по които идват гостите.

## Какво следим

- календара на празниците и кой участва в него;
- средствата за читалищата и резултатите от тях;
- маркировката и поддръжката на туристическите пътеки;
- състоянието на паметниците и на музейните сбирки.

## Как да се включите

Предложете събитие за календара, изпратете стара снимка на вашето село или станете доброволец при
почистването на пътеките.`,
    },
    en: {
      title: 'Culture and tourism',
      slug: 'culture-and-tourism',
      summary: 'Community centres, libraries, museums, festivals, trails and mountain hospitality.',
      body: `
In many villages the community centre (chitalishte) is the only place with a light on in the evening.
Here we talk about it, about libraries and festivals, and about the trails that bring visitors.

## What we watch

- the calendar of festivals and who takes part in making it;
- the money for community centres and what comes of it;
- the marking and upkeep of hiking trails;
- the state of monuments and museum collections.

## How to take part

Propose an event for the calendar, send an old photograph of your village, or volunteer when the
trails are cleared.`,
    },
  },
  economy: {
    position: 5,
    bg: {
      title: 'Местна икономика и околна среда',
      slug: 'mestna-ikonomika-i-okolna-sreda',
      summary: 'Работни места, местни производители, отпадъци, въздух, вода и енергия.',
      body: `
Работата и чистият въздух не си пречат, когато решенията се вземат на светло. Тук са плановете за
местната икономика и за природата около нас.

## Какво следим

- условията за малкия бизнес и за земеделските производители;
- количеството отпадъци и колко от тях се рециклират;
- качеството на въздуха и на водата;
- разходите за енергия в общинските сгради.

## Как да се включите

Фирми, сдружения и жители могат да дават препоръки. Събираме ги по политики, внасяме ги в общината и
проследяваме какво е станало с тях.`,
    },
    en: {
      title: 'Local economy and environment',
      slug: 'local-economy-and-environment',
      summary: 'Jobs, local producers, waste, air, water and energy.',
      body: `
Work and clean air do not stand in each other's way when decisions are made in the open. Here are the
plans for the local economy and for the nature around us.

## What we watch

- conditions for small businesses and farmers;
- the amount of waste and how much of it is recycled;
- the quality of air and water;
- the cost of energy in municipal buildings.

## How to take part

Companies, associations and residents can make recommendations. We gather them by policy, file them
with the municipality and follow what became of them.`,
    },
  },
} satisfies Record<string, PolicyArea>;
