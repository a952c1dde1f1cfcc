import type { Article } from '../types';

export const survey: Article = {
  daysAgo: 400,
  time: '12:00',
  organisation: 'savremennost',
  bg: {
    title: 'Защо хората мълчат: какво показа проучването, с което започна платформата',
    lead:
      'Преди да бъде написан и един ред код, жителите на общината бяха попитани готови ли са да ' +
      'участват. Отговорите определиха как изглежда платформата.',
    body: `
Много сайтове за гражданско участие са построени по предположения: някой решава какво искат хората и
после се чуди защо не идват. В Ботевград беше обратното. Работата започна с представително
социологическо проучване на готовността на гражданите да участват в местното управление.

## Какво следва от него

Възможностите на платформата са избрани по препоръките от проучването. Три от тях виждате на всяка
страница:

- **Отговор.** На всяко обръщение се отговаря и отговорът има мотиви.
- **Близост.** Всяко населено място има своя страница, за да говори със собствен глас.
- **Простота.** Четенето не иска регистрация, а писането – възможно най-малко данни.

## Проверка с истински хора

На 8 януари 2019 г. проектът беше представен на информационна среща. През есента на същата година
жители изпробваха платформата в читалището. Всяко объркване беше записано и поправено.

> Ако човек се обърка на страницата, сбъркала е страницата.

## Защо го разказваме отново

Защото платформата се обновява и същият ред важи и сега: първо питаме, после правим. Новите
възможности ще бъдат изпробвани с хора от града и от селата, включително с такива, които ползват
екранен четец или стар телефон.

Датите на представянията са в [календара](/sabitia/). Елате и я счупете, преди да е станало късно.`,
  },
  en: {
    title: 'Why people keep silent: the survey with which the platform began',
    lead:
      'Before a single line of code was written, residents were asked whether they were ready to take ' +
      'part. Their answers shaped the platform.',
    body: `
Many sites for civic participation are built on assumptions: someone decides what people want and then
wonders why they do not come. In Botevgrad it was the other way round. The work began with a
representative sociological survey of citizens’ readiness to take part in local government.

## What follows from it

The features of the platform were chosen by the recommendations of the survey. Three of them you see on
every page:

- **An answer.** Every contribution is answered, and the answer has reasons.
- **Nearness.** Every settlement has its own page, to speak with its own voice.
- **Simplicity.** Reading needs no account, and writing as little data as possible.

## Tested with real people

On 8 January 2019 the project was presented at an information meeting. In the autumn of that year
residents tried the platform in the community centre. Every confusion was noted and put right.

> If a person gets lost on the page, the page is wrong.

## Why we tell it again

Because the platform is being renewed, and the same order holds: first we ask, then we build. New
features will be tried by people from the town and the villages, those who use a screen reader or an
old phone among them.

The dates of the presentations are in the [calendar](/en/sabitia/). Come and break it before it is too
late.`,
  },
};
