import type { Article } from '../types';

export const pavements: Article = {
  daysAgo: 48,
  time: '16:10',
  cover: 'street-repair',
  policyArea: 'infrastructure',
  communities: ['botevgrad', 'vrachesh'],
  organisation: 'municipality',
  bg: {
    title: 'Тротоарите по пътя към училищата: какво е готово и какво изостава',
    lead:
      'От шестте участъка четири са завършени, един върви по график, един закъснява. Обясняваме защо ' +
      'и показваме колко е платено.',
    body: `
През пролетта обещахме шест участъка да станат безопасни за деца, колички и хора с бастун. Това е
отчетът по средата на пътя, без разкрасяване.

## Готово

- Участъкът пред двете основни училища: нова настилка и понижени бордюри на пет места.
- Двете пешеходни пътеки с осветление и релефни плочки за незрящи хора.
- Тротоарът по главната улица във Врачеш до спирката.

## В работа

Велоалеята към спортния комплекс се изпълнява по график. Ще бъде готова до {+28}

## Изостава

Участъкът покрай жилищните блокове закъснява със седем седмици. При изкопите се откри кабел, който го
няма на картите. Наложи се проектът да се промени, а това отнема време.

## Пари

Договорената сума за всички участъци е **214 600 €**, изплатени са **139 300 €**. Неустойката за
закъснението не се дължи, защото причината не е в изпълнителя. Становището на юриста е приложено към
преписката.

> Понижен бордюр от два сантиметра не се вижда. Усеща го само този, който бута количка.

Сдружение на хора с увреждания провери готовите участъци и откри два недостатъка: решетка с широки
отвори и стълб по средата на пътеката. И двата ще бъдат отстранени за сметка на изпълнителя.`,
  },
  en: {
    title: 'Pavements on the way to school: what is done and what is late',
    lead:
      'Of six stretches four are complete, one is on schedule, one is late. We explain why and show ' +
      'what has been paid.',
    body: `
In spring we promised to make six stretches safe for children, prams and people with a cane. This is
the halfway report, without varnish.

## Done

- The stretch in front of the two primary schools: new paving and dropped kerbs in five places.
- Both pedestrian crossings, with lighting and tactile paving for blind people.
- The pavement along the main street of Vrachesh up to the bus stop.

## Under way

The cycle path to the sports complex is on schedule. It will be ready by {+28}.

## Late

The stretch along the blocks of flats is seven weeks late. The digging uncovered a cable that is on no
map. The design had to be changed, and that takes time.

## Money

The contract for all stretches is **€214,600**; **€139,300** has been paid. No penalty is due for the
delay, because the contractor did not cause it. The lawyer’s opinion is in the file.

> A kerb dropped by two centimetres cannot be seen. Only someone pushing a wheelchair feels it.

An association of people with disabilities checked the finished stretches and found two faults: a
grating with wide gaps and a post in the middle of the path. Both will be put right at the contractor’s
expense.`,
  },
};
