import type { Article } from '../types';

export const accessibleBuildings: Article = {
  daysAgo: 96,
  time: '13:15',
  policyArea: 'social',
  communities: ['botevgrad'],
  organisation: 'access',
  bg: {
    title: 'Проверихме двадесет обществени сгради с рулетка и с количка',
    lead:
      'В девет от тях човек в инвалидна количка не може да влезе сам. Публикуваме измерванията и ' +
      'отговорите на общината.',
    body: `
Три съботи поред доброволците на сдружението обикаляха сгради, в които всеки от нас има работа:
поща, поликлиника, читалище, училище, кметство. Мерихме прагове, рампи, врати и тоалетни.

## Какво установихме

- **11 сгради** имат рампа, но при три от тях наклонът е два пъти над допустимия;
- в **9 сгради** не може да се влезе без чужда помощ;
- само в **4** има достъпна тоалетна;
- в **нито една** няма знаци на брайл до асансьора.

## Какво не струва почти нищо

Част от пречките се махат за един ден. Саксия пред рампата. Заключена врата, за която никой не знае
кой държи ключа. Звънец, поставен на метър и шестдесет.

> Рампа, на която е паркирана кола, не е рампа.

## Отговорът на общината

Общината прие доклада и раздели препоръките на три групи:

1. дванадесет се изпълняват веднага;
2. седем влизат в програмата за ремонти с посочен срок;
3. две не се приемат, защото сградите не са общински. Писмата до собствениците са изпратени.

Пълния доклад с таблицата за всяка сграда ще намерите сред
[документите](/dokumenti/doklad-za-dostapnostta-na-obshtestvenite-sgradi/). След половин година ще
обиколим същите места отново.`,
  },
  en: {
    title: 'We checked twenty public buildings with a tape measure and a wheelchair',
    lead:
      'In nine of them a person in a wheelchair cannot get in alone. We publish the measurements and ' +
      'the municipality’s answers.',
    body: `
Three Saturdays in a row the association’s volunteers went round buildings where all of us have
business: the post office, the clinic, the community centre, a school, a village hall. We measured
thresholds, ramps, doors and toilets.

## What we found

- **11 buildings** have a ramp, but three of these are twice as steep as allowed;
- **9 buildings** cannot be entered without help;
- only **4** have an accessible toilet;
- **none** has Braille signs by the lift.

## What costs next to nothing

Some obstacles go away in a day. A flower pot in front of the ramp. A locked door whose key nobody can
find. A bell at one metre sixty.

> A ramp with a car parked on it is not a ramp.

## The municipality’s answer

The municipality accepted the report and put the recommendations into three groups:

1. twelve are being carried out at once;
2. seven go into the repairs programme with a deadline;
3. two are not accepted, because the buildings are not municipal. Letters to the owners have been sent.

The full report with a table for each building is among the
[documents](/en/dokumenti/accessibility-of-public-buildings-a-report/) (in Bulgarian). In half a year
we will visit the same places again.`,
  },
};
