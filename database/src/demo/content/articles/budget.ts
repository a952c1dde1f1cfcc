import type { Article } from '../types';

export const budget: Article = {
  daysAgo: 2,
  time: '14:00',
  cover: 'round-table',
  communities: ['botevgrad'],
  organisation: 'municipality',
  bg: {
    title: 'Елате на обсъждането на бюджета: три въпроса, по които мнението ви тежи',
    lead:
      'Публичното обсъждане на проекта за общински бюджет е на {+9} от 17:30 ч. Публикуваме ' +
      'накратко за какво ще се говори и как да се изкажете, ако не можете да дойдете.',
    body: `
Законът за публичните финанси (чл. 84, ал. 6) задължава кмета да представи проекта на бюджет за
публично обсъждане от местната общност. Ние бихме го направили и без закона: парите са ваши и е
редно да знаете за какво отиват.

## Три въпроса за обсъждане

1. **Улици или тротоари?** Парите не стигат за всичко. Проектът дава две трети за улици.
2. **Автобусите до малките села.** Допълнителните курсове струват 38 400 € на година. Да останат ли?
3. **Ремонтът на читалищата.** Парите стигат за два покрива. Предложени са три сгради.

## Как да се подготвите

Прочетете [кратката версия на бюджета](/dokumenti/byudzhetat-nakratko/). Тя е на няколко страници, без
сметки и параграфи, с обяснение на всяка сума.

## Ако не можете да дойдете

- Изпратете мнението си на адреса от [страницата с контакти](/kontakti/) до {+16}.
- Оставете го на хартия в кметството на вашето село.
- Обадете се: служител ще запише казаното от вас и ще ви го прочете, преди да го внесе.

> Мнение, което не е чуто преди гласуването, е само оплакване след него.

След обсъждането ще публикуваме протокола и таблица: кое предложение е прието, кое – не, и защо.`,
  },
  en: {
    title: 'Come to the budget discussion: three questions where your opinion counts',
    lead:
      'The public discussion of the draft municipal budget is on {+9} at 17:30. Here in short is what ' +
      'it will be about, and how to speak if you cannot come.',
    body: `
The Public Finance Act (Article 84, paragraph 6) obliges the mayor to present the draft budget for
public discussion by the local community. We would do it without the act too: the money is yours, and
you should know where it goes.

## Three questions to discuss

1. **Streets or pavements?** There is not enough for all. The draft gives two thirds to streets.
2. **Buses to the small villages.** The extra services cost €38,400 a year. Should they stay?
3. **Repairs of community centres.** The money covers two roofs. Three buildings are proposed.

## How to prepare

Read the [budget in short](/en/dokumenti/the-budget-in-short/) (in Bulgarian). It is a few pages long,
without accounts and paragraph numbers, and explains every sum.

## If you cannot come

- Send your opinion to the address on the [contacts page](/en/contacts/) until {+16}.
- Leave it on paper at the village hall.
- Call us: an official will write down what you say and read it back to you before filing it.

> An opinion that is not heard before the vote is only a complaint after it.

After the discussion we will publish the minutes and a table: which proposal was accepted, which was
not, and why.`,
  },
};
