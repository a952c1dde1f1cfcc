import type { Article } from '../types';

export const market: Article = {
  daysAgo: 185,
  time: '08:50',
  cover: 'market',
  policyArea: 'economy',
  communities: ['botevgrad', 'trudovets'],
  organisation: 'producers',
  bg: {
    title: 'Ясен ред за сергиите: местните производители получават дванадесет места',
    lead:
      'Новите правила за пазара влизат в сила от следващия месец. Местата се разпределят с публичен ' +
      'жребий, а наемът се вижда от всички.',
    body: `
Досега който познаваше правилния човек, намираше място на пазара. Който не познаваше, продаваше от
багажника. Обединението на местните производители предложи прост и публичен ред и общинският съвет го
прие с две поправки.

## Новите правила

- Дванадесет от сергиите са само за стока, произведена в общината.
- Местата се теглят с жребий два пъти годишно, пред всички.
- Наемът е **6 € на ден** и е еднакъв за еднаква площ.
- Два пъти неизползвано място се връща в жребия.

## Какво не беше прието

Предложихме малките производители да не плащат наем първата година. Съветът отказа с мотив, че
намалението трябва да важи за всички начинаещи търговци, не само за нашите членове. Честно казано,
прав е. Ще внесем ново предложение в този вид.

> Три години продавам мед. За първи път зная предварително къде ще ми е масата.

## За купувачите

На всяка от дванадесетте сергии има табелка с името на стопанина и селото, от което идва стоката. Ако
табелката я няма, попитайте. Ако отговорът не ви убеди, подайте сигнал до пазара.`,
  },
  en: {
    title: 'Clear rules for the stalls: twelve places for local producers',
    lead:
      'The new market rules take effect next month. Places are drawn by public lot, and the rent is ' +
      'there for all to see.',
    body: `
Until now, whoever knew the right person found a place at the market. Whoever did not sold from the
boot of a car. The union of local producers proposed a simple and public procedure, and the municipal
council adopted it with two amendments.

## The new rules

- Twelve of the stalls are only for goods produced in the municipality.
- Places are drawn by lot twice a year, in front of everyone.
- The rent is **€6 a day**, the same for the same area.
- A place left unused twice goes back into the draw.

## What was not accepted

We proposed that small producers pay no rent in their first year. The council refused: a reduction
should apply to all beginners, not only to our members. To be fair, it is right. We will file a new
proposal along those lines.

> I have sold honey for three years. For the first time I know beforehand where my table will be.

## For buyers

Each of the twelve stalls has a plate with the farmer’s name and the village the goods come from. If
the plate is missing, ask. If the answer does not convince you, report it to the market.`,
  },
};
