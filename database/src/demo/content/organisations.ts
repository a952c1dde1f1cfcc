import type { Organisation } from './types';

/** The first four are real and described by facts only; the others are invented and say so. */
export const organisations = {
  municipality: {
    kind: 'institution',
    policyAreas: ['infrastructure', 'education', 'social', 'culture', 'economy'],
    community: 'botevgrad',
    bg: {
      title: 'Община Ботевград',
      slug: 'obshtina-botevgrad',
      summary: 'Кметът и общинската администрация.',
      body: `
Общинската администрация подготвя проектите на наредби, програми и планове, изпълнява решенията на
общинския съвет и отговаря на обръщенията на гражданите.

В тази демонстрация статиите и съобщенията от името на общината са примерни.`,
    },
    en: {
      title: 'Botevgrad Municipality',
      slug: 'botevgrad-municipality',
      summary: 'The mayor and the municipal administration.',
      body: `
The municipal administration prepares draft ordinances, programmes and plans, carries out the
decisions of the municipal council and answers what citizens send in.

In this demonstration, articles and notices in the name of the municipality are examples.`,
    },
  },
  council: {
    kind: 'institution',
    policyAreas: ['infrastructure', 'education', 'social', 'culture', 'economy'],
    community: 'botevgrad',
    bg: {
      title: 'Общински съвет Ботевград',
      slug: 'obshtinski-savet-botevgrad',
      summary: 'Избраните от гражданите общински съветници, които приемат наредбите и бюджета.',
      body: `
Общинският съвет приема наредбите, бюджета, плановете и програмите на общината. Заседанията му са
открити.

С решение № 260 от 26.11.2020 г. заседанията се излъчват пряко в интернет. Предложението беше едно от
двете с най-висока оценка на тази платформа.`,
    },
    en: {
      title: 'Botevgrad Municipal Council',
      slug: 'botevgrad-municipal-council',
      summary: 'The elected councillors who adopt the ordinances and the budget.',
      body: `
The municipal council adopts the ordinances, the budget, the plans and the programmes of the
municipality. Its sessions are open.

By decision No 260 of 26.11.2020 the sessions are streamed live. The proposal was one of the two with
the highest rating on this platform.`,
    },
  },
  lag: {
    kind: 'ngo',
    policyAreas: ['infrastructure', 'culture', 'economy'],
    community: 'botevgrad',
    bg: {
      title: 'МИГ Ботевград',
      slug: 'mig-botevgrad',
      summary: 'Местната инициативна група, която поведе проекта за платформата.',
      body: `
МИГ Ботевград е водещата организация на проекта „Активни граждани за добро управление на община
Ботевград. Онлайн платформа „Диалози за бъдещето на Ботевград““.

Работата започна с представително проучване: готови ли са гражданите да участват и какво им пречи.
Възможностите на платформата следват препоръките от него.`,
    },
    en: {
      title: 'Local Action Group Botevgrad',
      slug: 'lag-botevgrad',
      summary: 'The local action group that led the project behind the platform.',
      body: `
The Local Action Group (LAG) Botevgrad led the project “Active citizens for good governance of
Botevgrad Municipality. Online platform Dialogues for the Future of Botevgrad”.

The work began with a representative survey: are citizens ready to take part, and what stands in their
way? The features of the platform follow its recommendations.`,
    },
  },
  savremennost: {
    kind: 'ngo',
    policyAreas: ['education', 'culture'],
    community: 'botevgrad',
    bg: {
      title: 'Фондация „Съвременност“',
      slug: 'fondatsia-savremennost',
      summary: 'Партньор в проекта, с който беше създадена платформата.',
      body: `
Фондация „Съвременност“ е партньор на МИГ Ботевград в проекта „Активни граждани за добро управление
на община Ботевград“.

През есента на 2019 г. в читалището в Ботевград жители на общината изпробваха първата версия на
платформата и показаха какво в нея не им е ясно.`,
    },
    en: {
      title: 'Savremennost Foundation',
      slug: 'savremennost-foundation',
      summary: 'Partner in the project that created the platform.',
      body: `
The Savremennost Foundation is LAG Botevgrad’s partner in the project “Active citizens for good
governance of Botevgrad Municipality”.

In autumn 2019, in the community centre of Botevgrad, residents tried the first version of the
platform and showed what in it was unclear to them.`,
    },
  },
  access: {
    kind: 'ngo',
    email: 'dostap@example.org',
    policyAreas: ['social', 'infrastructure'],
    community: 'botevgrad',
    bg: {
      title: 'Сдружение „Достъп за всички“ (примерна организация)',
      slug: 'sdruzhenie-dostap-za-vsichki',
      summary: 'Измислено за демонстрацията сдружение на хора с увреждания и техните близки.',
      body: `
Тази организация не съществува. Тя показва как сдружение представя работата си на платформата.

Доброволците на сдружението обикалят обществените сгради, мерят рампи и прагове и публикуват какво са
установили. Всеки доклад получава отговор от отдела, който отговаря за сградата.`,
    },
    en: {
      title: 'Access for All Association (sample organisation)',
      slug: 'access-for-all-association',
      summary:
        'An association of people with disabilities and their families, invented for the demo.',
      body: `
This organisation does not exist. It shows how an association presents its work on the platform.

Its volunteers go round public buildings, measure ramps and thresholds and publish what they find.
Each report is answered by the department in charge of the building.`,
    },
  },
  green: {
    kind: 'ngo',
    email: 'kotlovina@example.org',
    policyAreas: ['economy', 'infrastructure'],
    community: 'skravena',
    bg: {
      title: 'Сдружение „Зелена котловина“ (примерна организация)',
      slug: 'sdruzhenie-zelena-kotlovina',
      summary: 'Измислено за демонстрацията сдружение за чиста природа и добри пътеки.',
      body: `
Тази организация не съществува. Тя показва как гражданско сдружение дава препоръки по една политика.

- почиства реки и пътеки два пъти в годината;
- наблюдава разделното събиране на отпадъци в селата;
- следи изпълнението на програмата за околната среда.`,
    },
    en: {
      title: 'Green Valley Association (sample organisation)',
      slug: 'green-valley-association',
      summary: 'An association for clean nature and good trails, invented for the demo.',
      body: `
This organisation does not exist. It shows how a civic association makes recommendations on a policy.

- cleans rivers and trails twice a year;
- observes separate waste collection in the villages;
- follows how the environmental programme is carried out.`,
    },
  },
  youth: {
    kind: 'ngo',
    email: 'posoka@example.org',
    policyAreas: ['education', 'culture'],
    community: 'botevgrad',
    bg: {
      title: 'Младежки клуб „Посока“ (примерна организация)',
      slug: 'mladezhki-klub-posoka',
      summary: 'Измислен за демонстрацията клуб на ученици и студенти.',
      body: `
Тази организация не съществува. Тя показва как младите хора могат да говорят от свое име.

Клубът събира идеи от учениците, подрежда ги с гласуване и внася първите три в общината. Отговорите
се четат на глас на следващата среща.`,
    },
    en: {
      title: 'Posoka Youth Club (sample organisation)',
      slug: 'posoka-youth-club',
      summary: 'A club of pupils and students, invented for the demo.',
      body: `
This organisation does not exist. It shows how young people can speak in their own name.

The club gathers ideas from pupils, ranks them by a vote and files the top three with the
municipality. The answers are read aloud at the next meeting.`,
    },
  },
  producers: {
    kind: 'business',
    email: 'pazar@example.org',
    policyAreas: ['economy'],
    community: 'trudovets',
    bg: {
      title: 'Обединение „От нашия край“ (примерна организация)',
      slug: 'obedinenie-ot-nashia-kray',
      summary: 'Измислено за демонстрацията обединение на местни производители.',
      body: `
Тази организация не съществува. Тя показва как местният бизнес участва в обсъжданията.

В обединението са пчелари, хлебари, овощари и майстори на дърво. Те предложиха сергиите за местни
производители на пазара да се дават под наем по ясен и публичен ред.`,
    },
    en: {
      title: 'From Our Parts Producers’ Union (sample organisation)',
      slug: 'from-our-parts-producers-union',
      summary: 'A union of local producers, invented for the demo.',
      body: `
This organisation does not exist. It shows how local business takes part in discussions.

Its members are beekeepers, bakers, fruit growers and woodworkers. They proposed that market stalls
for local producers be let by clear and public rules.`,
    },
  },
  chitalishte: {
    kind: 'community-centre',
    email: 'chitalishte@example.org',
    policyAreas: ['culture', 'education'],
    community: 'litakovo',
    bg: {
      title: 'Читалище „Светлина“ (примерна организация)',
      slug: 'chitalishte-svetlina',
      summary: 'Измислено за демонстрацията селско читалище с библиотека и самодейни състави.',
      body: `
Тази организация не съществува. Тя показва как читалище обявява събитията си на платформата.

Библиотеката е отворена три следобеда в седмицата, а веднъж месечно подвижният ѝ сандък с книги
обикаля малките села наоколо.`,
    },
    en: {
      title: 'Svetlina Community Centre (sample organisation)',
      slug: 'svetlina-community-centre',
      summary:
        'A village community centre with a library and amateur groups, invented for the demo.',
      body: `
This organisation does not exist. It shows how a community centre announces its events.

The library is open three afternoons a week, and once a month its travelling box of books goes round
the small villages nearby.`,
    },
  },
} satisfies Record<string, Organisation>;
