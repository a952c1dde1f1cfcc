import type { Article } from '../types';

export const publicOrder: Article = {
  daysAgo: 9,
  time: '09:00',
  cover: 'clock-tower',
  communities: ['botevgrad'],
  organisation: 'council',
  bg: {
    title: 'Нова наредба за обществения ред: какво се променя и до кога може да възразите',
    lead:
      'Проектът и мотивите към него са публикувани. Предложения се приемат до {+23}, а на всяко от ' +
      'тях ще бъде отговорено с мотиви.',
    body: `
Наредбата за обществения ред засяга всички: кога може да се вдига шум, къде се паркира пред входа,
какво става с изоставените имоти. Затова публикуваме проекта заедно с мотивите и го обясняваме с
прости думи.

## Защо бързането тук не помага

Общината вече има горчив опит. За предишната Наредба № 1 от 2002 г. прокуратурата не откри
доказателства, че приемането ѝ е било разгласено, както изисква законът, и поиска отмяната ѝ в съда.
Съветът отмени текста и през 2019 г. го прие отново, този път с редовно разгласяване.

Изводът е прост: процедурата пази и гражданите, и самата наредба.

## Трите най-важни промени

- **Часовете за тишина** през почивните дни започват от 14:00 и свършват в 16:00 ч.
- **Шумните ремонти** в блокове се обявяват на входа поне три дни по-рано.
- **Изоставените имоти** се почистват от общината за сметка на собственика, след писмена покана.

## Как да дадете предложение

1. Прочетете [проекта и мотивите](/dokumenti/proekt-na-naredba-za-obshtestvenia-red/).
2. Посочете члена, за който говорите, и напишете какво предлагате вместо него.
3. Изпратете го по електронна поща, по пощата или го подайте на място.

След края на срока публикуваме **справка за всички предложения** с причините за неприетите. Така
изисква чл. 26, ал. 5 от Закона за нормативните актове и така е честно.`,
  },
  en: {
    title: 'A new public order ordinance: what changes and until when you can object',
    lead:
      'The draft and its reasons are published. Proposals are accepted until {+23}, and each will be ' +
      'answered with reasons.',
    body: `
The public order ordinance concerns everyone: when noise is allowed, where people park by the entrance,
what happens to abandoned properties. So we publish the draft together with its reasons and explain it
in plain words.

## Why haste does not help here

The municipality has learned this the hard way. For the former Ordinance No 1 of 2002 the prosecutor’s
office found no proof that its adoption had been announced as the law requires, and sought its
annulment in court. The council repealed the text and in 2019 adopted it again, this time with a proper
announcement.

The lesson is simple: procedure protects the citizens and the ordinance alike.

## The three most important changes

- **Quiet hours** on days off begin at 14:00 and end at 16:00.
- **Noisy repairs** in blocks of flats are announced at the entrance at least three days ahead.
- **Abandoned properties** are cleared at the owner’s expense, after a written notice.

## How to make a proposal

1. Read the [draft and the reasons](/en/dokumenti/draft-public-order-ordinance/) (in Bulgarian).
2. Name the article you mean and write what you propose instead.
3. Send it by e-mail or by post, or hand it in.

After the term we publish **a list of all proposals** with reasons for those not accepted. That is what
Article 26, paragraph 5 of the Normative Acts Act requires, and it is fair.`,
  },
};
