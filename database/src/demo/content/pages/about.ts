import type { Page } from '../types';

export const about: Page = {
  role: 'about',
  bg: {
    title: 'За платформата',
    slug: 'za-platformata',
    summary: 'Откъде идва платформата, какво вече постигна и защо е направена така, че да остане.',
    body: `
„Диалози за бъдещето на Ботевград“ е място, на което общината и нейните жители заедно обмислят,
изпълняват и проверяват местната политика. Тя има три задачи: да информира, да събира хората на
разговор и да следи какво е станало с казаното.

## Откъде тръгна

Първата версия беше създадена по проекта „Активни граждани за добро управление на община Ботевград.
Онлайн платформа „Диалози за бъдещето на Ботевград““. Водеща организация беше МИГ Ботевград, а партньор
– фондация „Съвременност“. Проектът продължи 24 месеца и беше съфинансиран от Европейския социален
фонд.

Най-напред беше направено представително социологическо проучване. После, на 8 януари 2019 г.,
намеренията бяха представени на информационна среща, а през есента същата година жители изпробваха
платформата в читалището.

## Историята на решение № 260

През април 2020 г. двете предложения с най-висока оценка бяха внесени в общинския съвет:

1. Заседанията на съвета да се излъчват пряко в интернет.
2. Да се ремонтират обществените чешми в града, включително тази на бул. „Цар Освободител“.

На **26 ноември 2020 г.** съветът взе **решение № 260**: заседанията се излъчват. Идея на граждани стана
правило за институцията.

През юни 2020 г. бяха събрани идеи за пилотен местен проект и от няколко концепции беше избрана зона за
отдих в местността „Чеканица“.

## Защо страниците са файлове

Казаното от града и взетите решения трябва да надживеят проекта, който е платил за сървъра. Затова
всяка страница тук е обикновен файл. Тя се отваря и когато системата зад нея не работи, и може да се
пренесе дори на флашка.

## На какво държим

- **Чете се винаги.** Без регистрация, от всяко устройство.
- **Получава се отговор.** Всяко обръщение има номер, срок и мотивирано становище.
- **Брои се честно.** Резултатът от всяко гласуване може да бъде преброен отново от всеки.
- **Пази се личното.** Без следене и без трети страни.

Това, което виждате сега, е демонстрация: хората, сумите и повечето организации в нея са измислени.`,
  },
  en: {
    title: 'About the platform',
    slug: 'about-the-platform',
    summary: 'Where the platform comes from, what it has achieved, and why it is built to last.',
    body: `
Dialogues for the Future of Botevgrad is a place where the municipality and its residents together
shape, carry out and check local policy. It has three tasks: to inform, to bring people into
conversation, and to follow what became of what was said.

## How it began

The first version was created under the project “Active citizens for good governance of Botevgrad
Municipality. Online platform Dialogues for the Future of Botevgrad”. The lead was LAG Botevgrad, the
partner the Savremennost Foundation. The project ran for 24 months and was co-financed by the European
Social Fund.

First came a representative sociological survey. Then, on 8 January 2019, the plans were presented at
an information meeting, and in the autumn of that year residents tried the platform in the community
centre.

## The story of decision No 260

In April 2020 the two best-rated proposals were filed with the municipal council:

1. To stream the council’s sessions live on the internet.
2. To repair the town’s public drinking fountains, the one on Tsar Osvoboditel Boulevard among them.

On **26 November 2020** the council took **decision No 260**: sessions are streamed. An idea of citizens
became a rule for the institution.

In June 2020 ideas were gathered for a local pilot project, and of several concepts a recreation area
at Chekanitsa was chosen.

## Why the pages are files

What a town said and what was decided must outlive the project that paid for the server. So every page
here is a plain file. It opens even when the system behind it is down, and can be carried on a memory
stick.

## What we stand by

- **Always readable.** Without an account, on any device.
- **Heard.** Every contribution gets a number, a deadline and a reasoned position.
- **Counted honestly.** Anyone can recount the result of any vote.
- **Private.** No tracking and no third parties.

What you see now is a demonstration: the people, the amounts and most organisations are invented.`,
  },
};
