import type { Page } from '../types';

export const campaign: Page = {
  role: 'campaign',
  attachments: ['poster', 'leaflet'],
  bg: {
    title: 'Разкажете за платформата',
    slug: 'kampania',
    summary: 'Плакат и листовка за изтегляне, кратък текст за споделяне и дати на представянията.',
    body: `
Платформата върши работа само ако хората знаят за нея. Помогнете да стигне и до тези, които не следят
общинските новини.

## Материали за изтегляне

- **Плакат, формат А3** – за входа на блока, магазина, училището или кметството.
- **Листовка, две страници А5** – за пощенската кутия и за срещи.

И двата файла са PDF с етикети: може да се четат и с екранен четец. Ще ги намерите в края на тази
страница.

## Готов текст за споделяне

> Знаете ли, че заседанията на общинския съвет се излъчват, защото жители на Ботевград го предложиха?
Вижте какво се обсъжда сега и кажете мнението си в „Диалози за бъдещето на Ботевград“.

## Представяния

Идваме при вас за един час: в читалището, в пенсионерския клуб, в училището, на работното място. Датите
на следващите представяния са в [календара на събитията](/sabitia/).

## Поканете ни

1. Изберете място, в което може да се влезе и с количка.
2. Предложете два дни и час, в който хората са свободни.
3. Пишете ни чрез [страницата с контакти](/kontakti/). Отговаряме до три работни дни.`,
  },
  en: {
    title: 'Spread the word',
    slug: 'campaign',
    summary: 'A poster and a leaflet to download, a short text to share, and presentation dates.',
    body: `
The platform works only if people know about it. Help it reach those who do not follow municipal news.

## Materials to download

- **A poster, A3** – for an entrance hall, a shop, a school or a village hall.
- **A leaflet, two A5 pages** – for letter boxes and meetings.

Both files are tagged PDFs in Bulgarian that a screen reader can read. You will find them at the end of
this page.

## A text to share

> Did you know that the council’s sessions are streamed because residents of Botevgrad proposed it?
See what is being discussed now and have your say in Dialogues for the Future of Botevgrad.

## Presentations

We come to you for an hour: to the community centre, the pensioners’ club, a school, a workplace. The
dates of the next presentations are in the [calendar of events](/en/sabitia/).

## Invite us

1. Choose a place that a wheelchair can enter.
2. Propose two days and an hour when people are free.
3. Write to us through the [contacts page](/en/contacts/). We answer within three working days.`,
  },
};
