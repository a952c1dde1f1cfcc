import type { DemoSession } from './types';

const HALL = {
  bg: {
    place: 'Пленарната зала на общинския съвет, гр. Ботевград',
    placeAccess: 'Вход без стъпала откъм площада. Прякото излъчване е с жестов превод.',
  },
  en: {
    place: 'The council hall, Botevgrad',
    placeAccess: 'Step-free entrance from the square. The live stream has sign language.',
  },
} as const;

export const sessions = {
  nextSession: {
    inDays: 24,
    start: '10:00',
    onlineUrl: 'https://example.org/zasedanie',
    bg: {
      ...HALL.bg,
      title: 'Редовно заседание на общинския съвет',
      summary:
        'Заседанието е открито и се излъчва пряко. Който желае да се изкаже, се записва при звеното към съвета до края на предишния работен ден.',
      agenda: [
        {
          title: 'Доклад от обсъждането на бюджета',
          text: 'Какво предложиха жителите, какво се приема и какво не, с мотиви.',
          documents: ['budget'],
        },
        {
          title: 'График за ремонт на обществените чешми',
          text: 'Чешмите са подредени по броя на хората, които ги посочиха в допитването.',
          documents: ['survey'],
        },
        { title: 'Питания на общинските съветници' },
      ],
    },
    en: {
      ...HALL.en,
      title: 'Regular session of the municipal council',
      summary:
        'The session is open and streamed live. To speak, register with the council’s office by the end of the previous working day.',
      agenda: [
        {
          title: 'Report on the budget discussion',
          text: 'What residents proposed, what is accepted and what is not, with reasons.',
          documents: ['budget'],
        },
        {
          title: 'Schedule for repairing the public fountains',
          documents: ['survey'],
        },
        { title: 'Questions of councillors' },
      ],
    },
  },
  lastSession: {
    inDays: -17,
    start: '10:00',
    end: '13:20',
    onlineUrl: 'https://example.org/zasedanie',
    recordingUrl: 'https://example.org/zapis',
    minutes: 'minutes',
    bg: {
      ...HALL.bg,
      title: 'Заседание за наредбата за обществения ред',
      summary: 'Разгледан беше проектът на наредба след едномесечното обсъждане.',
      agenda: [
        {
          title: 'Наредба за обществения ред',
          text: 'Докладва председателят на комисията по обществен ред.',
          documents: ['ordinance'],
          decisionNumber: '112',
          decision: 'Приема наредбата с 24 гласа „за“, 2 „против“ и 1 „въздържал се“.',
        },
        {
          title: 'Достъпност на общинските сгради',
          documents: ['buildings'],
          decisionNumber: '113',
          decision: 'Приема доклада за сведение. Следващият се внася до края на март.',
        },
      ],
    },
    en: {
      ...HALL.en,
      title: 'Session on the public order ordinance',
      summary: 'The draft ordinance was taken up after a month of discussion.',
      agenda: [
        {
          title: 'Ordinance on public order',
          documents: ['ordinance'],
          decisionNumber: '112',
          decision: 'Adopted with 24 votes for, 2 against and 1 abstention.',
        },
        {
          title: 'Accessibility of municipal buildings',
          documents: ['buildings'],
          decisionNumber: '113',
          decision: 'The report is noted. The next one is due by the end of March.',
        },
      ],
    },
  },
} satisfies Record<string, DemoSession>;
