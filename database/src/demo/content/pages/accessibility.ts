import type { Page } from '../types';

/** The parts and their headings follow Implementing Decision (EU) 2018/1523. */
export const accessibility: Page = {
  role: 'accessibility',
  bg: {
    title: 'Декларация за достъпност',
    slug: 'dostapnost',
    summary: 'Доколко сайтът е достъпен, какво още не е и как да ни кажете за пречка.',
    body: `
Община Ботевград се ангажира да направи своя уебсайт достъпен в съответствие със Закона за
електронното управление (чл. 58в) и с Директива (ЕС) 2016/2102.

Настоящата декларация за достъпност се прилага за сайта „Диалози за бъдещето на Ботевград“: за всички
страници на български и на английски език, които започват с адреса на този сайт.

## Статус на съответствие

Този уебсайт **частично съответства** на хармонизирания стандарт EN 301 549 V3.2.1 (WCAG 2.1, ниво AA)
поради несъответствията, изброени по-долу. При разработката се следва и WCAG 2.2, ниво AA.

## Недостъпно съдържание

Съдържанието, посочено по-долу, не е достъпно поради следните причини:

### а) Несъответствие със Закона за електронното управление

- Документите за изтегляне не са проверени по всички изисквания за достъпни документи (т. 10 от стандарта). Достъпен вариант се предоставя при поискване.
- Алтернативните текстове на част от илюстрациите са само на български език и на английските страници (критерий 3.1.2). Поправката е планирана за следващата версия.

### б) Прекомерна тежест

Към датата на тази декларация не се позоваваме на прекомерна тежест.

### в) Съдържанието не попада в обхвата на приложимото законодателство

- Документи, публикувани преди 23 септември 2018 г., освен ако са нужни за текуща услуга.
- Съдържание от трети лица, което общината нито финансира, нито контролира.
- Записи на живо от заседания, докато трае излъчването.

## Изготвяне на декларацията

Настоящата декларация беше изготвена на {-40}

Тя се основава на самооценка: автоматична проверка на всеки вид страница, преминаване само с
клавиатура, проверка при ширина 320 пиксела и без JavaScript. Проверка с хора, които ползват екранен
четец, предстои.

Последният преглед на декларацията беше направен на {-6}

## Обратна връзка и координати за връзка

Ако срещнете пречка или ви трябва съдържание в достъпен вид, пишете на
[dialozi@example.org](mailto:dialozi@example.org) или се обадете на
[0700 00 000](tel:070000000). Посочете адреса на страницата и какво ви е попречило. Може да помолите
някой да се обади вместо вас.

Отговаря служителят, който поддържа сайта. Отговорът се дава до 14 дни. Данните за връзка в тази
демонстрация са примерни.

## Процедура по прилагане

Ако отговорът не ви удовлетворява или не го получите в срок, може да се обърнете към министъра на
електронното управление, който осъществява контрол по Закона за електронното управление. Може да
подадете и жалба до омбудсмана на Република България или до Комисията за защита от дискриминация.`,
  },
  en: {
    title: 'Accessibility statement',
    slug: 'accessibility',
    summary: 'How accessible the site is, what is not yet, and how to tell us of a barrier.',
    body: `
Botevgrad Municipality is committed to making its website accessible in accordance with the Electronic
Governance Act (Article 58c) and Directive (EU) 2016/2102.

This accessibility statement applies to the site “Dialogues for the Future of Botevgrad”: to all pages
in Bulgarian and in English whose addresses begin with that of this site.

## Compliance status

This website is **partially compliant** with the harmonised standard EN 301 549 V3.2.1 (WCAG 2.1, level
AA) due to the non-compliances listed below. Its development also follows WCAG 2.2, level AA.

## Non-accessible content

The content listed below is non-accessible for the following reasons:

### (a) Non-compliance with the Electronic Governance Act

- Documents to download have not been checked against all requirements for accessible documents (clause 10 of the standard). An accessible version is provided on request.
- The alternative texts of some illustrations are only in Bulgarian on English pages as well (criterion 3.1.2). The correction is planned for the next version.

### (b) Disproportionate burden

At the date of this statement we do not claim a disproportionate burden.

### (c) Content outside the scope of the applicable legislation

- Documents published before 23 September 2018, unless needed for a current service.
- Third-party content neither funded nor controlled by the municipality.
- Live streams of sessions, while they last.

## Preparation of this statement

This statement was prepared on {-40}.

It is based on a self-assessment: an automatic check of every kind of page, a walk by keyboard only, a
check at a width of 320 pixels and without JavaScript. A check with people who use a screen reader is
still to come.

The statement was last reviewed on {-6}.

## Feedback and contact information

If you meet a barrier or need content in an accessible form, write to
[dialozi@example.org](mailto:dialozi@example.org) or call [0700 00 000](tel:070000000). Give the address
of the page and say what stood in your way. You may ask someone to call for you.

The official who maintains the site answers within 14 days. The contact details in this demonstration
are examples.

## Enforcement procedure

If the answer does not satisfy you, or does not come in time, you may turn to the Minister of
e-Governance, who exercises control under the Electronic Governance Act. You may also complain to the
Ombudsman of the Republic of Bulgaria or to the Commission for Protection against Discrimination.`,
  },
};
