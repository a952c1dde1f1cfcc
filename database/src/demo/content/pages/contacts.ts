import type { Page } from '../types';

export const contacts: Page = {
  role: 'contacts',
  bg: {
    title: 'Контакти',
    slug: 'kontakti',
    summary: 'Къде да пишете, да се обадите или да дойдете.',
    body: `
Изберете начина, който ви е най-удобен. Отговаря ви човек, не машина. Данните за връзка в тази
демонстрация са примерни.

## За платформата

- Електронна поща: [dialozi@example.org](mailto:dialozi@example.org)
- Телефон: [0700 00 000](tel:070000000), от понеделник до петък, 8:30–17:00 ч.
- На място: деловодството на общината, гр. Ботевград 2140

## За лични данни

Длъжностно лице по защита на данните: [dpo@example.org](mailto:dpo@example.org)

## За достъпност

Ако нещо на сайта ви пречи, вижте [декларацията за достъпност](/dostapnost/). В нея пише и към кого да
се обърнете, ако отговорът ни не ви удовлетвори.

## Ако живеете в село

Може да оставите писмото си в кметството. То се предава в деловодството до два работни дни и получава
същия номер, както ако сте го подали в града.

## При спешен случай

Платформата не приема спешни повиквания. Обадете се на [112](tel:112).`,
  },
  en: {
    title: 'Contacts',
    slug: 'contacts',
    summary: 'Where to write, call or come.',
    body: `
Choose the way that suits you best. A person answers, not a machine. The contact details in this
demonstration are examples.

## About the platform

- E-mail: [dialozi@example.org](mailto:dialozi@example.org)
- Telephone: [0700 00 000](tel:070000000), Monday to Friday, 8:30–17:00
- In person: the registry of the municipality, Botevgrad 2140

## About personal data

Data protection officer: [dpo@example.org](mailto:dpo@example.org)

## About accessibility

If something on the site stands in your way, see the [accessibility statement](/en/accessibility/). It
also says whom to turn to if our answer does not satisfy you.

## If you live in a village

You may leave your letter at the village hall. It reaches the registry within two working days and gets
the same number as if you had filed it in town.

## In an emergency

The platform does not take emergency calls. Dial [112](tel:112).`,
  },
};
