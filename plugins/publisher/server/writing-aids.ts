import type { Core } from '@strapi/strapi';
import type { Blocks } from '../contract/blocks';

/** Texts that staff write with; they never reach the site themselves. */
export const READY_NOTICE = 'api::ready-notice.ready-notice';
const ARTICLE_TEMPLATE = 'api::article-template.article-template';

const NOTICES = [
  {
    kind: 'water',
    title: 'Спряно водоподаване',
    text: 'Поради авария водоподаването е спряно. Работи се по отстраняването ѝ.',
  },
  {
    kind: 'power',
    title: 'Прекъснато електрозахранване',
    text: 'Електрозахранването е прекъснато поради авария. Работи се по отстраняването ѝ.',
  },
  {
    kind: 'road',
    title: 'Затворен път',
    text: 'Пътят е затворен за движение. Моля, използвайте обходен маршрут.',
  },
  {
    kind: 'snow',
    title: 'Опасно време',
    text: 'Очакват се обилни валежи, силен вятър или поледици. Моля, пътувайте само при нужда.',
  },
];

const TEMPLATES = [
  {
    title: 'Ремонт или строеж',
    lead: 'Какво се ремонтира, къде и докога.',
    body: [
      ...section('Какво се прави', 'Опишете работата с две-три изречения.'),
      ...section('Докога', 'От … до …'),
      ...section('Какво се променя за хората', 'Движение, спирки, паркиране, шум.'),
      ...section('Колко струва и кой плаща', 'Сума, източник, изпълнител, номер на договора.'),
      ...section('Към кого да се обърнете', 'Име, телефон, електронна поща.'),
    ],
  },
  {
    title: 'Покана за обсъждане',
    lead: 'Какво се обсъжда, кога и къде.',
    body: [
      ...section('Какво се обсъжда', 'Опишете предложението и дайте връзка към документа.'),
      ...section('Кога и къде', 'Ден, час, адрес; достъпност на мястото; участие онлайн.'),
      ...section('Как да кажете мнението си', 'На място, писмено, по електронна поща, докога.'),
      ...section('Какво следва', 'Кой решава и кога ще бъде публикувано становището.'),
    ],
  },
  {
    title: 'Решение на общинския съвет',
    lead: 'Какво е решено и от кога важи.',
    body: [
      ...section('Решението', 'Номер, дата и какво казва с прости думи; връзка към документа.'),
      ...section('Защо', 'Мотивите накратко.'),
      ...section('Кого засяга и от кога', 'Кой какво трябва да направи.'),
      ...section('Как се обжалва', 'Пред кого и в какъв срок.'),
    ],
  },
];

function section(heading: string, words: string): Blocks {
  return [
    { type: 'heading', level: 2, children: [{ type: 'text', text: heading }] },
    { type: 'paragraph', children: [{ type: 'text', text: words }] },
  ];
}

/** Makes the first texts of each kind, once: those that staff delete do not come back. */
export async function ensureWritingAids(strapi: Core.Strapi): Promise<void> {
  await ensure(strapi, READY_NOTICE, NOTICES);
  await ensure(strapi, ARTICLE_TEMPLATE, TEMPLATES);
}

async function ensure(
  strapi: Core.Strapi,
  uid: `api::${string}.${string}`,
  first: readonly object[],
): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'publisher' });
  const key = `written ${uid}`;
  if ((await store.get({ key })) === true) return;
  await strapi.db.transaction(async () => {
    for (const data of first) await strapi.documents(uid).create({ data });
    await store.set({ key, value: true });
  });
}
