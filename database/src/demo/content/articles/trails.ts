import type { Article } from '../types';

export const trails: Article = {
  daysAgo: 150,
  time: '09:10',
  cover: 'trail',
  policyArea: 'culture',
  communities: ['bozhenitsa', 'lipnitsa', 'elov-dol'],
  organisation: 'green',
  bg: {
    title: 'Маркираме наново пътеките около Боженица, Липница и Елов дол',
    lead:
      'Доброволците обходиха 34 километра и намериха седем места, на които човек може да се изгуби. ' +
      'Търсим още ръце за две съботи.',
    body: `
Планината е най-голямото богатство на малките села в северната част на общината. Но гост, който веднъж
се е изгубил, втори път не идва. Затова започнахме от най-простото: стрелки, боя и табели.

## Какво намерихме

- седем разклона без знак;
- две паднали дървета, вече изтеглени;
- мостче без парапет, което може да бъде поправено за един ден;
- три извора с вода, която никой не е изследвал.

## Какво предлагаме

1. Еднаква маркировка за трите пътеки, на български и на латиница.
2. Табела на всяко село с времето за преход и с телефон за спешни случаи.
3. Изследване на водата в изворите веднъж годишно, с публикуван резултат.
4. Отсечка от 800 метра с равна настилка, подходяща за колички.

Общината прие първите три точки. За четвъртата поиска проект, защото отсечката минава през горска
територия и трябва съгласие на стопанството.

## Елате с нас

Първата събота е на пътеката към Елов дол. Носете ръкавици и вода, боята и обядът са от нас. Деца се
допускат с родител. Записването е чрез [страницата на сдружението](/organizatsii/sdruzhenie-zelena-kotlovina/).`,
  },
  en: {
    title: 'Marking anew the trails around Bozhenitsa, Lipnitsa and Elov dol',
    lead:
      'Volunteers walked 34 kilometres and found seven places where one can get lost. We need more ' +
      'hands for two Saturdays.',
    body: `
The mountain is the greatest wealth of the small villages in the north of the municipality. But a guest
who has once got lost does not come again. So we started with the simplest: arrows, paint and signs.

## What we found

- seven forks without a sign;
- two fallen trees, already removed;
- a footbridge without a railing that can be mended in a day;
- three springs whose water nobody has tested.

## What we propose

1. The same marking on all three trails, in Bulgarian and in Latin letters.
2. A sign in each village with walking times and an emergency number.
3. A test of the spring water once a year, with the result published.
4. A level stretch of 800 metres that wheelchairs can use.

The municipality accepted the first three. For the fourth it asked for a design, because the stretch
crosses forest land and the forestry must agree.

## Come along

The first Saturday is on the trail to Elov dol. Bring gloves and water; paint and lunch are on us.
Children come with a parent. Sign up through the
[association’s page](/en/organizatsii/green-valley-association/).`,
  },
};
