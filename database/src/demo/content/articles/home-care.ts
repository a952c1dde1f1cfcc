import type { Article } from '../types';

export const homeCare: Article = {
  daysAgo: 62,
  time: '09:40',
  cover: 'home-care',
  policyArea: 'social',
  communities: ['gurkovo', 'radotina', 'rashkovo', 'kraevo', 'litakovo'],
  organisation: 'municipality',
  bg: {
    title: 'Помощ в дома: още 24 места за хората от малките села',
    lead: 'Кандидатства се до {+12}, без такса и без пътуване до града. Социалният работник идва при вас.',
    body: `
За много възрастни хора в малките села най-трудното не е болестта, а разстоянието: до лекаря, до
аптеката, до магазина. От следващия месец още двадесет и четири души ще получават помощ у дома.

## Каква е помощта

- пазаруване и плащане на сметки;
- топъл обяд пет дни в седмицата;
- помощ при къпане, обличане и придвижване;
- компания и разговор, колкото и неофициално да звучи.

## Кой има право

Хора над 65 години, които се обслужват трудно сами, и хора с трайно увреждане на всякаква възраст.
Предимство имат живеещите сами.

## Как се кандидатства

1. Обадете се в кметството или помолете близък да го направи.
2. Социален работник идва у вас, попълва документите заедно с вас и ви оставя копие.
3. До две седмици получавате писмен отговор с мотиви.

Услугата е безплатна. Никой няма право да ви иска пари за нея. Ако това се случи, подайте сигнал.

> Момичето, което ми носи обяда, стои десет минути. За мен това са десетте минути на деня.

Сега в списъка на чакащите има 31 души. Затова ще останат хора без място и ние го казваме открито:
следващо разширение се предвижда в проекта на бюджета.`,
  },
  en: {
    title: 'Help at home: 24 more places for people in the small villages',
    lead:
      'Apply until {+12}, free of charge and without travelling to town. The social worker comes to ' +
      'you.',
    body: `
For many older people in the small villages the hardest thing is not illness but distance: to the
doctor, the pharmacy, the shop. From next month twenty-four more people will get help at home.

## What the help is

- shopping and paying bills;
- a hot lunch five days a week;
- help with bathing, dressing and moving about;
- company and a talk, unofficial as that may sound.

## Who is entitled

People over 65 who find it hard to look after themselves, and people of any age with a permanent
disability. Those living alone come first.

## How to apply

1. Call the village hall, or ask someone close to do it.
2. A social worker comes, fills in the papers together with you and leaves you a copy.
3. Within two weeks you get a written answer with reasons.

The service is free. Nobody may ask you for money for it. If that happens, report it.

> The girl who brings my lunch stays ten minutes. For me those are the ten minutes of the day.

There are 31 people on the waiting list. So some will remain without a place, and we say it openly: the
next extension is foreseen in the draft budget.`,
  },
};
