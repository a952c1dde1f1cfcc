import type { Article } from '../types';

export const libraryBox: Article = {
  daysAgo: 120,
  time: '10:45',
  cover: 'library',
  policyArea: 'culture',
  communities: ['litakovo', 'gurkovo', 'radotina', 'kraevo'],
  organisation: 'chitalishte',
  bg: {
    title: 'Сандък с книги тръгва из селата: 120 заглавия, без такса',
    lead:
      'Веднъж в месеца читалището кара книги до Гурково, Радотина и Краево. Който иска определено ' +
      'заглавие, се обажда предварително.',
    body: `
Библиотеката в едно малко село рядко може да купува нови книги. Затова решихме да пътуват книгите.
Сандъкът побира сто и двадесет заглавия и всеки месец се подрежда наново според желанията на
читателите.

## Къде и кога

- **Гурково:** първия вторник на месеца, от 10:00 до 12:00 ч., пред кметството.
- **Радотина:** същия ден, от 13:00 до 14:30 ч.
- **Краево:** същия ден, от 15:00 до 16:30 ч.

## Какво има вътре

Една трета са нови романи. Една трета са книги за деца. Останалото се избира по поръчка: досега
най-търсени са книгите за градината и историческите четива. Има и двадесет книги с едър шрифт, както и
аудиокниги на флашка.

## Как се взема книга

1. Записвате име и телефон в тетрадката.
2. Връщате книгата следващия месец или я давате на съсед, който също се записва.
3. Ако я изгубите, носите друга.

> Имам сто книги вкъщи и съм ги прочела по три пъти. Чакам вторника като празник.

Транспортът се плаща от субсидията на читалището: по 42 € на обиколка. Ако сандъкът се хареса,
догодина ще тръгне и към Боженица и Липница.`,
  },
  en: {
    title: 'A box of books sets out for the villages: 120 titles, no fee',
    lead:
      'Once a month the community centre takes books to Gurkovo, Radotina and Kraevo. Call ahead if ' +
      'you want a certain title.',
    body: `
The library of a small village can rarely buy new books. So we decided that the books should travel.
The box holds a hundred and twenty titles and is packed anew each month to readers’ wishes.

## Where and when

- **Gurkovo:** the first Tuesday of the month, 10:00 to 12:00, in front of the village hall.
- **Radotina:** the same day, 13:00 to 14:30.
- **Kraevo:** the same day, 15:00 to 16:30.

## What is inside

A third are new novels. A third are children’s books. The rest is chosen on request: so far gardening
and history are asked for most. There are also twenty large-print books, and audiobooks on a memory
stick.

## How to borrow

1. You write your name and phone in the notebook.
2. You return the book next month, or pass it to a neighbour, who signs for it too.
3. If you lose it, you bring another one.

> I have a hundred books at home and have read them three times. I wait for Tuesday like a holiday.

Transport is paid from the centre’s subsidy: €42 a round. If people like the box, next year it will go
to Bozhenitsa and Lipnitsa as well.`,
  },
};
