import type { Article } from '../types';

export const chekanitsa: Article = {
  daysAgo: 27,
  time: '11:00',
  cover: 'chekanitsa',
  policyArea: 'infrastructure',
  communities: ['botevgrad'],
  organisation: 'lag',
  bg: {
    title: '„Чеканица“: от идея на хартия до място за почивка',
    lead:
      'През 2020 г. жителите избраха зона за отдих в местността „Чеканица“ пред всички други идеи. ' +
      'Какво обсъждаме днес: сянка, тоалетна, път за колички и кой ще се грижи за мястото.',
    body: `
През юни 2020 г. платформата събра идеи за пилотен местен проект. Имаше няколко разработени
концепции и хората избраха една: зона за отдих в местността „Чеканица“.

Изборът беше лесен, защото мястото е близо, зелено и общо. Трудното идва след това: как да се поддържа
то, за да не изглежда след две години така, както изглеждат твърде много места за почивка.

## Какво поискаха хората

На срещите с жителите най-често чувахме четири неща:

- пътека, по която може да мине детска и инвалидна количка;
- беседка със сянка и маси;
- чешма и тоалетна;
- кошове, които се изпразват и в неделя.

## Две възможности за пътеката

**Първата** е трошен камък. Тя е по-евтина и по-близка до планинска пътека, но след силен дъжд става
трудна за колички.

**Втората** е стабилизирана настилка. Струва с около една трета повече, но остава равна и не праши.
Организациите на хората с увреждания предпочитат нея.

> Ако направим пътеката само за здрави крака, сме направили място за половината град.

## Кой ще се грижи

Предлагаме прост ред: общината отговаря за кошовете, тоалетната и осветлението, а доброволци –
за цветята и за дребните поправки. Веднъж годишно публикуваме отчет с разходите.

Обсъждането е открито за всички. Датите ще намерите в [календара на събитията](/sabitia/), а
илюстрации на замисъла – в [галерията](/galerii/).`,
  },
  en: {
    title: 'Chekanitsa: from an idea on paper to a place to rest',
    lead:
      'In 2020 residents chose a recreation area at Chekanitsa over all other ideas. What we discuss ' +
      'today: shade, a toilet, a path for wheelchairs, and who will look after the place.',
    body: `
In June 2020 the platform gathered ideas for a local pilot project. Several concepts had been worked
out, and people chose one: a recreation area at Chekanitsa.

The choice was easy, because the place is near, green and shared. The hard part comes afterwards: how to
keep it so that in two years it does not look the way too many such places do.

## What people asked for

At the meetings with residents we most often heard four things:

- a path that a pram and a wheelchair can use;
- a shelter with shade and tables;
- a drinking fountain and a toilet;
- bins that are emptied on Sundays too.

## Two options for the path

**The first** is crushed stone. It is cheaper and closer to a mountain path, but hard going for
wheelchairs after heavy rain.

**The second** is a stabilised surface. It costs about a third more, but stays level and raises no
dust. The organisations of people with disabilities prefer it.

> If we make the path only for healthy legs, we have made a place for half the town.

## Who will look after it

We propose a simple rule: the municipality answers for bins, toilet and lighting, volunteers for the
flowers and small repairs. Once a year we publish a report of what was spent.

The discussion is open to all. The dates are in the [calendar of events](/en/sabitia/), and drawings
of the concept are in the [gallery](/en/galerii/).`,
  },
};
