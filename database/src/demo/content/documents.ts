import type { DemoDocument } from './types';

export const demoDocuments = {
  ordinance: {
    file: 'ordinance',
    documentDate: '2026-11-12',
    communities: ['botevgrad'],
    organisation: 'council',
    bg: {
      title: 'Проект на наредба за обществения ред',
      slug: 'proekt-na-naredba-za-obshtestvenia-red',
      summary: 'Проектът, мотивите към него по чл. 28 от Закона за нормативните актове и срокът.',
      body: `
Проектът е публикуван заедно с мотивите, за да може всеки да прецени защо се предлага промяната и какво
ще струва тя.

- Пет глави, двадесет и един члена.
- Мотиви: причини, цели, средства, очаквани резултати, съответствие с правото на Европейския съюз.

Предложения се правят по членове. След края на срока се публикува справка за приетите и неприетите.`,
    },
    en: {
      title: 'Draft public order ordinance',
      slug: 'draft-public-order-ordinance',
      summary: 'The draft, its reasons under Article 28 of the Normative Acts Act, and the term.',
      body: `
The draft is published with its reasons, so that anyone can judge why the change is proposed and what it
will cost. The file is in Bulgarian.`,
    },
  },
  budgetInShort: {
    file: 'budget',
    documentDate: '2026-11-18',
    policyArea: 'economy',
    communities: ['botevgrad'],
    organisation: 'municipality',
    bg: {
      title: 'Бюджетът накратко',
      slug: 'byudzhetat-nakratko',
      summary:
        'Проектът за общински бюджет за 2027 г. с прости думи: откъде идват парите и за какво.',
      body: `
Кратката версия не замества проекта за бюджет. Тя обяснява големите числа и показва кои от тях са
въпрос на избор. Сумите в тази демонстрация са примерни.`,
    },
    en: {
      title: 'The budget in short',
      slug: 'the-budget-in-short',
      summary:
        'The draft municipal budget for 2027 in plain words: where the money comes from and goes.',
      body: `
The short version does not replace the draft budget. It explains the large numbers and shows which of
them are a matter of choice. The amounts in this demonstration are examples; the file is in Bulgarian.`,
    },
  },
  buildings: {
    file: 'buildings',
    documentDate: '2026-08-20',
    policyArea: 'social',
    communities: ['botevgrad'],
    organisation: 'access',
    bg: {
      title: 'Доклад за достъпността на обществените сгради',
      slug: 'doklad-za-dostapnostta-na-obshtestvenite-sgradi',
      summary: 'Двадесет сгради, измерени от доброволци, и отговорите на общината по препоръките.',
      body: `
Докладът съдържа методиката, таблица за всяка сграда, препоръките и становището на общината по всяка от
тях. Сградите и измерванията в тази демонстрация са примерни.`,
    },
    en: {
      title: 'Accessibility of public buildings: a report',
      slug: 'accessibility-of-public-buildings-a-report',
      summary: 'Twenty buildings measured by volunteers, and the municipality’s answers.',
      body: `
The report holds the method, a table of the buildings, the recommendations and the municipality’s
position on each. The file is in Bulgarian.`,
    },
  },
  energy: {
    file: 'energy',
    documentDate: '2026-04-07',
    policyArea: 'economy',
    communities: ['botevgrad', 'novachene'],
    organisation: 'municipality',
    bg: {
      title: 'Отчет за енергията в общинските сгради',
      slug: 'otchet-za-energiata-v-obshtinskite-sgradi',
      summary: 'Производство и потребление по месеци за трите сгради със слънчеви панели.',
      body: `
Отчетът показва и къде предвижданията се оказаха грешни. Сумите преди 2026 г. са дадени в левове и в
евро по курс 1,95583.`,
    },
    en: {
      title: 'Energy in municipal buildings: a report',
      slug: 'energy-in-municipal-buildings-a-report',
      summary: 'Production and consumption by month for the three buildings with solar panels.',
      body: `
The report also shows where the forecasts proved wrong. The file is in Bulgarian.`,
    },
  },
  minutes: {
    file: 'minutes',
    documentDate: '2026-10-14',
    policyArea: 'infrastructure',
    communities: ['botevgrad'],
    organisation: 'lag',
    bg: {
      title: 'Протокол от обсъждането на зоната за отдих в „Чеканица“',
      slug: 'protokol-ot-obsazhdaneto-na-chekanitsa',
      summary: 'Кой какво каза, кои предложения бяха подкрепени и какво следва.',
      body: `
Протоколът е записан от двама доброволци и е прочетен на участниците, преди да бъде публикуван. Имената
са измислени.`,
    },
    en: {
      title: 'Minutes of the discussion on the Chekanitsa recreation area',
      slug: 'minutes-of-the-chekanitsa-discussion',
      summary: 'Who said what, which proposals were supported, and what comes next.',
      body: `
Two volunteers took the minutes and read them to those present before they were published. The names are
invented; the file is in Bulgarian.`,
    },
  },
  youthProgramme: {
    file: 'youth',
    documentDate: '2026-03-02',
    policyArea: 'education',
    communities: ['botevgrad'],
    organisation: 'municipality',
    bg: {
      title: 'Програма за младите хора, 2026–2028 г.',
      slug: 'programa-za-mladite-hora',
      summary: 'Цели, мерки, срокове и пари. Всяка мярка има отговорник и начин да се провери.',
      body: `
Програмата е писана заедно с ученици. Мерките, които не получиха средства, са останали в текста с
обяснение защо.`,
    },
    en: {
      title: 'Programme for young people, 2026–2028',
      slug: 'programme-for-young-people',
      summary:
        'Aims, measures, deadlines and money. Each measure has an owner and a way to check it.',
      body: `
The programme was written together with pupils. Measures that got no money stay in the text with an
explanation why. The file is in Bulgarian.`,
    },
  },
  methodology: {
    file: 'methodology',
    documentDate: '2026-01-15',
    organisation: 'savremennost',
    bg: {
      title: 'Методика за оценка на петте политики',
      slug: 'metodika-za-otsenka-na-pette-politiki',
      summary: 'Как се поставя оценка на политика: показатели, източници, тежести и кой проверява.',
      body: `
Методиката е версия 1.0. Всяка следваща версия ще посочва какво е променено и защо, за да могат
оценките от различни години да се сравняват честно.`,
    },
    en: {
      title: 'Method for assessing the five policies',
      slug: 'method-for-assessing-the-five-policies',
      summary: 'How a policy is marked: indicators, sources, weights, and who checks.',
      body: `
This is version 1.0. Each later version will say what changed and why, so that marks of different years
can be compared fairly. The file is in Bulgarian.`,
    },
  },
  guide: {
    file: 'guide',
    documentDate: '2026-09-01',
    organisation: 'lag',
    bg: {
      title: 'Наръчник на гражданина',
      slug: 'narachnik-na-grazhdanina',
      summary: 'Как да попитате, да предложите, да сигнализирате и какво да очаквате в отговор.',
      body: `
Кратък наръчник с примери и образци. Обяснява сроковете по закон и какво да направите, ако отговор не
дойде.`,
    },
    en: {
      title: 'A citizen’s guide',
      slug: 'a-citizens-guide',
      summary: 'How to ask, propose and report, and what answer to expect.',
      body: `
A short guide with examples and templates. It explains the legal terms and what to do when no answer
comes. The file is in Bulgarian.`,
    },
  },
  fountainsSurvey: {
    file: 'survey',
    corrects: {
      file: 'firstSurvey',
      correction: 'Сборът в таблицата „Ред за ремонт“: 46 800 €, а не 45 800 €.',
    },
    documentDate: '2026-10-30',
    policyArea: 'infrastructure',
    communities: ['botevgrad'],
    organisation: 'municipality',
    bg: {
      title: 'Резултати от допитването за обществените чешми',
      slug: 'rezultati-ot-dopitvaneto-za-chesmite',
      summary: 'Мнението на 412 жители за седем чешми и редът за ремонт, който следва от него.',
      body: `
В допитването можеше да участва всеки. То не е представително и резултатите не бива да се разпростират
върху целия град. Числата в тази демонстрация са примерни.`,
    },
  },
  fountainsScan: {
    file: 'fountainsScan',
    documentDate: '2019-05-14',
    policyArea: 'infrastructure',
    communities: ['botevgrad'],
    organisation: 'municipality',
    bg: {
      title: 'Протокол от обход на чешмите, 2019 г. (сканиран)',
      slug: 'protokol-ot-obhod-na-cheshmite-2019',
      summary: 'Две страници на пишеща машина: какво видя комисията и какво предложи.',
      body: `
Оригиналът е на хартия, затова файлът е сканиран. Протоколът е измислен за демонстрацията.`,
    },
  },
} satisfies Record<string, DemoDocument>;
