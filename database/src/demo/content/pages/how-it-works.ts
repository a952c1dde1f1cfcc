import type { Page } from '../types';

export const howItWorks: Page = {
  role: 'how-it-works',
  bg: {
    title: 'Как работи',
    slug: 'kak-raboti',
    summary: 'Какво може да правите тук и какво се случва, след като кажете нещо.',
    body: `
За да четете, не ви трябва нищо: нито профил, нито нов телефон. По-долу е описано какво има на
платформата и по какъв път минава едно предложение.

## Информирайте се

- [Новините](/novini/) разказват какво се прави и защо.
- [Документите](/dokumenti/) може да се четат и изтеглят: наредби, програми, отчети, протоколи.
- [Събитията](/sabitia/) показват кога и къде може да дойдете.
- Всяко [населено място](/naseleni-mesta/) има своя страница.

## Обсъждайте

Обсъжданията се обявяват предварително, заедно с проекта и мотивите към него. За проект на нормативен
акт срокът обикновено е 30 дни. Той може да бъде по-кратък, но не под 14 дни, и само ако причината е
посочена в мотивите.

## Наблюдавайте

Работата на общината е подредена в [пет политики](/politiki/). За всяка от тях организации и граждани
дават препоръки, а отговорите се публикуват до тях.

## Пътят на едно предложение

1. **Казвате го.** На обсъждане, писмено или по телефона.
2. **Получавате номер.** С него проверявате докъде е стигнало.
3. **Разглежда се.** За предложенията законът дава два месеца, при нужда до шест, но с уведомление.
4. **Получавате становище с мотиви.** Приема се, приема се частично или не се приема, винаги с причина.
5. **Проследяваме го.** Приетото остава на сайта, докато не бъде изпълнено.

## Какво се развива

Платформата се изгражда на етапи. Първо идва публичната част, която четете сега. Подаването на
предложения, сигналите и гласуването се добавят след нея и всяка стъпка ще бъде обявена в новините.

> Мярката е проста: чул ли е човекът отговор.`,
  },
  en: {
    title: 'How it works',
    slug: 'how-it-works',
    summary: 'What you can do here, and what happens after you say something.',
    body: `
To read, you need nothing: no account and no new phone. Below is what the platform holds, and the way
that a proposal takes.

## Be informed

- [News](/en/novini/) tells what is being done and why.
- [Documents](/en/dokumenti/) can be read and saved: ordinances, programmes, reports, minutes.
- [Events](/en/sabitia/) shows when and where you can come.
- Every [settlement](/en/naseleni-mesta/) has a page of its own.

## Discuss

Discussions are announced in advance, with the draft and its reasons. For a draft normative act the
term is usually 30 days. It may be shorter, but not under 14 days, and only if the reasons say why.

## Watch

The municipality’s work is arranged in [five policies](/en/politiki/). On each, organisations and
citizens make recommendations, and the answers are published beside them.

## The way of a proposal

1. **You say it.** At a discussion, in writing or by phone.
2. **You get a number.** With it you check how far it has come.
3. **It is considered.** The law gives two months for proposals, up to six if need be, with notice.
4. **You get a position with reasons.** Accepted, accepted in part or not accepted, always with a cause.
5. **We follow it.** What was accepted stays on the site until it is done.

## What is being built

The platform grows in stages. First comes the public part that you are reading. Filing proposals,
problem reports and voting follow, and each step will be announced in the news.

> The measure is simple: did the person hear an answer?`,
  },
};
