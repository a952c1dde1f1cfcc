import type { Article } from '../types';

export const buses: Article = {
  daysAgo: 34,
  time: '12:20',
  cover: 'bus-stop',
  policyArea: 'infrastructure',
  communities: ['litakovo', 'gurkovo', 'novachene', 'skravena'],
  organisation: 'municipality',
  bg: {
    title: 'Четири нови курса до Литаково, Гурково, Новачене и Скравена',
    lead:
      'Новото разписание започва пробно за три месеца. След това пътниците ще кажат кои курсове да ' +
      'останат.',
    body: `
Последният автобус за Литаково досега тръгваше в 18:10 ч. Който работи до шест, или не го хващаше, или
молеше някого да го закара. От това се оплакаха 63 души, повечето от тях родители на ученици.

## Какво се променя

- Вечерен курс в 19:40 ч. по линията Ботевград – Скравена – Новачене – Гурково – Литаково.
- Обеден курс в делнични дни, съобразен с края на часовете.
- Два курса в събота, за пазара и за спортните занимания.

Автобусът по линията има рампа и място за инвалидна количка. Ако ви е нужна помощ при качване,
кажете на водача или се обадете предварително.

## Колко струва

Допълнителните курсове струват **3 200 € на месец**. Превозвачът отчита броя на пътниците за всеки
курс, а ние публикуваме отчета всеки месец.

## Как ще решим какво остава

След трите месеца ще проведем анкета в автобусите и в интернет. Един курс остава, ако с него редовно
пътуват поне осем души или ако без него ученици и болни нямат как да стигнат до града.

> За осем души автобус звучи скъпо. За баба ми, която ходи на изследвания, звучи иначе.

Пишете ни, ако някоя спирка е неудобна или разписанието не съвпада с часовете в училище.`,
  },
  en: {
    title: 'Four new bus services to Litakovo, Gurkovo, Novachene and Skravena',
    lead:
      'The new timetable starts as a three-month trial. Then passengers will say which services should ' +
      'stay.',
    body: `
Until now the last bus to Litakovo left at 18:10. People who work until six either missed it or had to
ask for a lift. Sixty-three people complained, most of them parents of schoolchildren.

## What changes

- An evening service at 19:40 on the line Botevgrad – Skravena – Novachene – Gurkovo – Litakovo.
- A midday service on weekdays, matched to the end of lessons.
- Two services on Saturday, for the market and for sports.

The bus on this line has a ramp and a place for a wheelchair. If you need help to board, tell the
driver or call ahead.

## What it costs

The extra services cost **€3,200 a month**. The operator reports the number of passengers on each
service, and we publish the report every month.

## How we will decide what stays

After three months there will be a survey, on the buses and online. A service stays if at least eight
people use it regularly, or if without it pupils and the sick have no way to reach the town.

> A bus for eight people sounds expensive. To my grandmother, who goes for tests, it sounds different.

Write to us if a stop is inconvenient or the timetable does not match school hours.`,
  },
};
