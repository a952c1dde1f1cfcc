import type { Article } from '../types';

export const youthIdeas: Article = {
  daysAgo: 75,
  time: '15:00',
  policyArea: 'education',
  communities: ['botevgrad'],
  organisation: 'youth',
  bg: {
    title: 'Учениците подредиха идеите си: първо стая за репетиции, после скейт площадка',
    lead:
      'В допитването на младежкия клуб участваха 287 ученици. Първите три идеи са внесени в общината ' +
      'и чакат отговор.',
    body: `
Клубът попита учениците от седми до дванадесети клас едно нещо: какво липсва в града за хора на вашата
възраст? Получи 94 отговора, които се събраха в единадесет идеи. Тях подредихме с гласуване.

## Първите три

1. **Стая за репетиции** с усилвател и барабани, в която може да се записва час.
2. **Скейт площадка** до спортния комплекс.
3. **Летни стажове** в общинските предприятия, с договор и със заплащане.

## Какво се чу на срещата

На обсъждането дойдоха и двама общински съветници. Най-дълго се говори за стажовете: как да се
кандидатства честно, така че местата да не отиват винаги у едни и същи деца.

> Не ни питайте какво ще станем. Питайте ни какво ни трябва сега.

## Какво следва

Трите идеи са внесени като предложения. По закон отговорът трябва да дойде в двумесечен срок, с
мотиви. Ще го прочетем на глас на следващата среща на клуба и ще го публикуваме тук.

Отделно от това общината вече е съгласна да потърси помещение за репетиции в сградата на читалището.`,
  },
  en: {
    title: 'Pupils ranked their ideas: first a rehearsal room, then a skate park',
    lead:
      'The youth club asked 287 pupils. Their top three ideas have been filed with the municipality ' +
      'and await an answer.',
    body: `
The club asked pupils from the seventh to the twelfth grade one thing: what does the town lack for
people your age? It got 94 answers, which came down to eleven ideas. These we ranked by a vote.

## The top three

1. **A rehearsal room** with an amplifier and drums that can be booked by the hour.
2. **A skate park** next to the sports complex.
3. **Summer internships** in municipal enterprises, with a contract and pay.

## What was said at the meeting

Two municipal councillors came to the discussion. Internships took the longest: how to apply fairly, so
that the places do not always go to the same children.

> Do not ask us what we will become. Ask us what we need now.

## What comes next

The three ideas have been filed as proposals. By law the answer is due within two months, with reasons.
We will read it aloud at the club’s next meeting and publish it here.

Meanwhile the municipality has agreed to look for a rehearsal room in the community centre.`,
  },
};
