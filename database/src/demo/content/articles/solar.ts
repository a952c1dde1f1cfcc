import type { Article } from '../types';

export const solar: Article = {
  daysAgo: 230,
  time: '11:05',
  cover: 'solar-roofs',
  policyArea: 'economy',
  communities: ['botevgrad', 'novachene'],
  organisation: 'municipality',
  bg: {
    title: 'Първа година със слънчеви панели: колко ток и колко пари',
    lead:
      'Три общински сгради са произвели 71 мегаватчаса. Сметките за ток са намалели с 38%, а не с ' +
      'обещаните 50%. Обясняваме разликата.',
    body: `
Преди година поставихме слънчеви панели на детска градина, на училище и на кметството в Новачене.
Тогава казахме, че ще намалим сметките наполовина. Не успяхме и дължим обяснение.

## Резултатът

- произведени **71 мегаватчаса**, почти колкото беше предвидено;
- спестени **12 700 €** от сметки за ток;
- изплащане на вложението след около седем години вместо след пет.

## Защо сметнахме грешно

Предвидихме, че целият произведен ток ще се използва на място. Но през лятото детската градина и
училището са празни точно когато слънцето е най-силно, а излишъкът се изкупува евтино.

## Какво правим

1. Преместваме загряването на водата и прането в детската градина по обяд.
2. Проучваме споделяне на тока между общинските сгради.
3. В следващия проект ще смятаме с почасово потребление, не с годишно.

> По-добре грешка, обяснена с числа, отколкото успех, обявен без тях.

Всички показания на електромерите по месеци са в
[отчета за енергията](/dokumenti/otchet-za-energiata-v-obshtinskite-sgradi/). Ако намерите грешка в
сметките, пишете ни.`,
  },
  en: {
    title: 'First year with solar panels: how much power, how much money',
    lead:
      'Three municipal buildings have produced 71 megawatt-hours. Bills are down by 38%, not by the ' +
      'promised 50%. We explain the difference.',
    body: `
A year ago we put solar panels on a kindergarten, a school and the village hall of Novachene. We said
then that we would halve the bills. We did not, and we owe an explanation.

## The result

- **71 megawatt-hours** produced, nearly as foreseen;
- **€12,700** saved on electricity bills;
- the investment pays back in about seven years instead of five.

## Why our sums were wrong

We assumed that all power would be used on the spot. But in summer the kindergarten and the school are
empty just when the sun is strongest, and the surplus is bought cheaply.

## What we are doing

1. Heating water and doing the laundry in the kindergarten at midday.
2. Looking into sharing power among municipal buildings.
3. Reckoning by hourly, not yearly, consumption in the next project.

> Better a mistake explained in figures than a success announced without them.

All meter readings by month are in the
[energy report](/en/dokumenti/energy-in-municipal-buildings-a-report/) (in Bulgarian). If you find an
error in our sums, write to us.`,
  },
};
