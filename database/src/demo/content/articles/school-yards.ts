import type { Article } from '../types';

export const schoolYards: Article = {
  daysAgo: 41,
  time: '11:30',
  cover: 'school-yard',
  policyArea: 'education',
  communities: ['botevgrad', 'trudovets', 'vrachesh'],
  organisation: 'municipality',
  bg: {
    title: 'Училищните дворове остават отворени до 20:00 ч.',
    lead:
      'След два месеца проба без нито един сериозен инцидент дворовете на три училища ще бъдат ' +
      'отворени всеки ден. Ето правилата.',
    body: `
Игрищата са построени с общи пари, а следобед стояха заключени. Учениците от младежкия клуб попитаха
защо и предложиха пробен период. Той свърши и резултатът е добър.

## Какво показа пробата

- средно по 54 деца на ден във всеки двор;
- две счупени табла за баскетбол, вече поправени;
- шест оплаквания от шум, всичките след 20:30 ч.

## Правилата

1. Дворовете са отворени до 20:00 ч., в събота и неделя – от 9:00 ч.
2. Кучета, коли и алкохол не се допускат.
3. Дежурният пазач има право да помоли всеки да напусне двора.
4. За деца до десет години отговаря придружител.

## Какво остава да се реши

Осветлението. Без него през зимата дворът е полезен само до пет. Проектът за нови лампи струва
27 900 € за трите училища и ще бъде включен в обсъждането на бюджета.

> Преди ходехме да играем на паркинга пред магазина. Сега майка ми знае къде съм.

Ако живеете до някое от училищата и шумът ви пречи, обадете се, докато той трае. Така дежурният може
да реагира веднага.`,
  },
  en: {
    title: 'School yards stay open until 20:00',
    lead:
      'After a two-month trial without a single serious incident, the yards of three schools will be ' +
      'open every day. These are the rules.',
    body: `
The playgrounds were built with common money, yet in the afternoon they stood locked. Pupils from the
youth club asked why, and proposed a trial. It is over, and the result is good.

## What the trial showed

- 54 children a day on average in each yard;
- two broken basketball boards, already mended;
- six complaints about noise, all after 20:30.

## The rules

1. The yards are open until 20:00, on Saturday and Sunday from 9:00.
2. No dogs, cars or alcohol.
3. The guard on duty may ask anyone to leave.
4. Children under ten come with someone responsible for them.

## What is still open

Lighting. Without it a yard is of use only until five in winter. New lamps for the three schools cost
€27,900, and will be part of the budget discussion.

> We used to play in the car park by the shop. Now my mother knows where I am.

If you live next to one of the schools and the noise disturbs you, call while it lasts. The guard can
then respond at once.`,
  },
};
