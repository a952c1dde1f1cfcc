import type { Page } from '../types';

export const privacy: Page = {
  role: 'privacy',
  bg: {
    title: 'Лични данни',
    slug: 'lichni-danni',
    summary: 'Кои данни обработваме, защо, колко дълго и какви права имате.',
    body: `
Този текст казва какво прави платформата с вашите данни. Накратко: за да четете, не събираме нищо за
вас.

## Кой отговаря

Администратор на личните данни е Община Ботевград. За въпроси и искания пишете на длъжностното лице по
защита на данните: [dpo@example.org](mailto:dpo@example.org). Данните за връзка в тази демонстрация са
примерни.

## Когато само четете

- Не поставяме бисквитки.
- Не ползваме програми за следене и не зареждаме нищо от чужди сайтове.
- В техническия дневник на сървъра се записват адресът на страницата и часът, без параметри на търсенето. Дневникът се пази до 14 дни.

## Когато ни пишете

Обработваме името и данните за връзка, които сте посочили, за да разгледаме обръщението ви. Правното
основание е изпълнение на задача от обществен интерес (чл. 6, пар. 1, б. „д“ от Общия регламент за
защита на данните). Преписките се пазят в сроковете от номенклатурата на делата на общината.

Името ви до публикуван текст се показва само със съгласието ви. Може да го оттеглите по всяко време.

## Какво никога не искаме

Не искаме и не пазим **ЕГН**. Ако някой ви поиска ЕГН от името на платформата, не отговаряйте и ни
кажете.

## Вашите права

1. Да получите копие от данните си.
2. Да поискате поправка или изтриване.
3. Да възразите срещу обработването или да поискате да бъде ограничено.
4. Да подадете жалба до Комисията за защита на личните данни.

Отговаряме до един месец. Изтритото изчезва и от запазените версии на страниците.

Последна промяна на този текст: {-40}`,
  },
  en: {
    title: 'Privacy',
    slug: 'privacy',
    summary: 'Which data we process, why, for how long, and what rights you have.',
    body: `
This text says what the platform does with your data. In short: for reading, we collect nothing about
you.

## Who is responsible

The controller of personal data is Botevgrad Municipality. With questions and requests, write to the
data protection officer: [dpo@example.org](mailto:dpo@example.org). The contact details in this
demonstration are examples.

## When you only read

- We set no cookies.
- We use no tracking and load nothing from other sites.
- The server’s technical log holds the address of the page and the time, without search parameters. It is kept for up to 14 days.

## When you write to us

We process the name and contact details you give in order to consider your contribution. The legal
basis is a task carried out in the public interest (Article 6(1)(e) of the General Data Protection
Regulation). Files are kept for the periods in the municipality’s retention schedule.

Your name is shown beside a published text only with your consent. You may withdraw it at any time.

## What we never ask for

We neither ask for nor keep the **national identity number**. If anyone asks you for it in the name of
the platform, do not answer, and tell us.

## Your rights

1. To receive a copy of your data.
2. To ask for correction or erasure.
3. To object to processing, or to ask that it be restricted.
4. To complain to the Commission for Personal Data Protection.

We answer within one month. What is erased disappears from kept versions of pages too.

Last change of this text: {-40}.`,
  },
};
