import type { Article } from '../types';

export const doctor: Article = {
  daysAgo: 210,
  time: '14:35',
  policyArea: 'social',
  communities: ['rashkovo', 'bozhenitsa', 'elov-dol', 'lipnitsa'],
  organisation: 'municipality',
  bg: {
    title: 'Лекар на място: два дни в месеца в четири малки села',
    lead:
      'В Рашково, Боженица, Липница и Елов дол вече идват лекар и медицинска сестра. Без направление, ' +
      'с предварително записване.',
    body: `
В четирите села общо живеят малко повече от четиристотин души, повечето от тях възрастни. До лекар се
пътува половин ден. Започваме с две посещения месечно и ще видим дали стигат.

## Какво може да се направи на място

- преглед, кръвно налягане, кръвна захар;
- вземане на кръв за изследване, което се изпраща в града;
- подновяване на рецепти за хронични заболявания;
- превръзки и съвет за грижа у дома.

## График

Посещенията са в първия и третия четвъртък на месеца. Часът за всяко село се обявява в кметството и на
[страницата му](/naseleni-mesta/). Хората, които не могат да излязат, се преглеждат у дома.

## Вашите данни

Лекарят вижда здравното ви досие. Общината вижда само колко прегледа са направени. Имената на
пациентите не се предават на никого.

## Как ще преценим дали да продължи

След шест месеца ще публикуваме броя на прегледите, средното чакане и отговорите на една кратка
анкета. Разходът е 1 150 € на месец, с включено гориво.

> Дъщеря ми взема отпуск, за да ме кара на лекар. Сега ще ме кара на гости.`,
  },
  en: {
    title: 'A doctor on the spot: two days a month in four small villages',
    lead:
      'A doctor and a nurse now come to Rashkovo, Bozhenitsa, Lipnitsa and Elov dol. No referral, ' +
      'booking ahead.',
    body: `
A little over four hundred people live in the four villages, most of them elderly. A visit to the
doctor takes half a day of travel. We begin with two visits a month and will see whether that is
enough.

## What can be done on the spot

- an examination, blood pressure, blood sugar;
- blood samples, which are sent to the town;
- repeat prescriptions for chronic conditions;
- dressings, and advice on care at home.

## Timetable

The visits are on the first and the third Thursday of the month. The hour for each village is posted at
the village hall and on [its page](/en/naseleni-mesta/). Those who cannot go out are seen at home.

## Your data

The doctor sees your health record. The municipality sees only how many examinations there were.
Patients’ names are given to no one.

## How we will judge whether to go on

After six months we will publish the number of examinations, the average wait and the answers to a
short survey. The cost is €1,150 a month, fuel included.

> My daughter takes leave to drive me to the doctor. Now she will drive me to see my friends.`,
  },
};
