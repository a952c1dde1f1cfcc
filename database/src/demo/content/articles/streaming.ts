import type { Article } from '../types';

export const streaming: Article = {
  daysAgo: 6,
  time: '09:30',
  cover: 'council-hall',
  communities: ['botevgrad'],
  organisation: 'council',
  bg: {
    title: 'Предложение на гражданите отвори заседанията за всички',
    lead:
      'От решение № 260 насам заседанията на общинския съвет се излъчват пряко. Разказваме как едно ' +
      'предложение измина пътя от платформата до пленарната зала.',
    body: `
До есента на 2020 г. заседание на общинския съвет в Ботевград можеше да гледа само който успее да
дойде в залата. За хората на работа, за родителите с малки деца и за жителите на по-далечните села
това на практика значеше да прочетат протокола седмици по-късно.

## Какво предложиха хората

Идеята беше проста: камера, микрофони и връзка, която се отваря и от телефон. Предложението събра
едни от най-високите оценки на платформата и през април 2020 г. беше внесено в общинския съвет заедно
с второто – да се ремонтират обществените чешми в града, включително тази на бул. „Цар Освободител“.

> Не искахме да контролираме някого. Искахме да чуем как се взема решението, преди да го коментираме.

## Какво реши съветът

С **решение № 260 от 26.11.2020 г.** общинският съвет прие заседанията да се излъчват пряко в
интернет. Оттогава дневният ред и връзката към излъчването се обявяват предварително.

## Какво се промени

- Човек може да гледа само точката, която го засяга.
- Медиите цитират казаното, а не преразказа му.
- Който предлага нещо, знае, че думите му ще се чуят и извън залата.

## Как да гледате следващото заседание

1. Отворете раздел [„Заседания“](/zasedania/) и намерете заседанието.
2. Прочетете дневния ред и материалите към него.
3. В обявения час последвайте връзката към излъчването.

Ако нещо не се чува или не се вижда добре, пишете ни чрез [страницата с контакти](/kontakti/).
Работата по достъпността на записите продължава: целта е всеки запис да има и текст.`,
  },
  en: {
    title: 'A citizens’ proposal opened council sessions to everyone',
    lead:
      'Since decision No 260 the sessions of the municipal council are streamed live. This is how one ' +
      'proposal travelled from the platform to the council hall.',
    body: `
Until the autumn of 2020, only those who could come to the hall could watch a session of the municipal
council in Botevgrad. For people at work, for parents of small children and for residents of the more
distant villages, that meant reading the minutes weeks later.

## What people proposed

The idea was simple: a camera, microphones and a link that opens on a phone. The proposal won one of
the highest ratings on the platform, and in April 2020 it was filed with the municipal council along
with a second one – to repair the public drinking fountains of the town, the one on Tsar Osvoboditel
Boulevard among them.

> We did not want to control anyone. We wanted to hear how a decision is made before we comment on it.

## What the council decided

By **decision No 260 of 26.11.2020** the municipal council agreed that its sessions be streamed live
on the internet. Since then the agenda and the link to the stream are announced in advance.

## What changed

- People can watch just the item that concerns them.
- The media quote what was said, not someone’s account of it.
- Whoever proposes something knows that it will be heard outside the hall too.

## How to watch the next session

1. Open [Sessions](/en/zasedania/) and find the session.
2. Read the agenda and the materials.
3. At the announced time, follow the link to the stream.

If something cannot be heard or seen well, write to us through the [contacts page](/en/contacts/).
Work on the accessibility of recordings goes on: the aim is for each of them to have a text.`,
  },
};
