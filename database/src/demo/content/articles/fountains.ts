import type { Article } from '../types';

export const fountains: Article = {
  daysAgo: 13,
  time: '10:15',
  cover: 'fountain',
  policyArea: 'infrastructure',
  communities: ['botevgrad'],
  organisation: 'municipality',
  bg: {
    title: 'Кои чешми ще бъдат ремонтирани до лятото',
    lead:
      'Списъкът е готов: седем обществени чешми в Ботевград, подредени по оценките на жителите. ' +
      'Проверете кога идва ред на вашата.',
    body: `
Ремонтът на обществените чешми беше едно от двете предложения с най-висока оценка, които през април
2020 г. бяха внесени в общинския съвет. Сега публикуваме графика за следващия етап: по една чешма на
месец, за да не остава нито един квартал без вода за пиене.

## Как избрахме реда

През септември помолихме жителите да оценят всяка чешма по три признака. Гласуваха 412 души.

- тече ли водата и чиста ли е;
- може ли да се стигне до нея с количка и с бастун;
- има ли сянка и къде да се седне.

На първо място е чешмата на бул. „Цар Освободител“: с най-много оценки и с най-много забележки.

## Какво включва ремонтът

1. Нови тръби и кран, който се затваря сам.
2. Настилка без стъпала и с наклон, удобен за инвалидна количка.
3. По-ниско корито за деца.
4. Пейка и дърво там, където има място.

Стойността на този етап е **46 800 €**. Парите са предвидени в бюджета за градска среда.

## Какво не можем да обещаем

Две от чешмите се захранват от стари водопроводи. Ако при изкопа се окаже, че тръбата трябва да се
смени чак до улицата, ремонтът ще се забави. Ще пишем тук какво се е случило и колко ще струва.

Въпроси и забележки приемаме до {+14} След това графикът се утвърждава и всяка промяна в него ще
бъде обявена с мотиви.`,
  },
  en: {
    title: 'Which drinking fountains will be repaired by summer',
    lead:
      'The list is ready: seven public fountains in Botevgrad, ranked by residents. ' +
      'See when yours is due.',
    body: `
The repair of the public drinking fountains was one of the two best-rated proposals filed with the
municipal council in April 2020. We are now publishing the schedule of the next stage: one fountain a
month, so that no neighbourhood is left without drinking water.

## How we chose the order

In September we asked residents to rate each fountain on three points. 412 people took part.

- does the water run, and is it clean;
- can it be reached with a wheelchair or a cane;
- is there shade and somewhere to sit.

First comes the fountain on Tsar Osvoboditel Boulevard: it got the most ratings and the most remarks.

## What the repair includes

1. New pipes and a tap that closes by itself.
2. Paving without steps and with a slope fit for a wheelchair.
3. A lower basin for children.
4. A bench and a tree where there is room.

This stage costs **€46,800**. The money is in the budget for the urban environment.

## What we cannot promise

Two of the fountains are fed by old pipes. If the digging shows that the pipe has to be replaced all
the way to the street, the repair will take longer. We will write here what happened and what it costs.

We accept questions and remarks until {+14}. The schedule will then be confirmed, and every change in
it will be announced with reasons.`,
  },
};
