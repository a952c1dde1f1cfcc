import type { Core } from '@strapi/strapi';

export const READY_NOTICE = 'api::ready-notice.ready-notice';

/** What the list begins with; staff change it as any content. */
const FIRST = [
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
] as const;

/** Makes the first ready texts, once: those that staff delete do not come back. */
export async function ensureReadyTexts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'publisher' });
  const key = 'ready-notices';
  if ((await store.get({ key })) === true) return;
  await strapi.db.transaction(async () => {
    for (const data of FIRST) await strapi.documents(READY_NOTICE).create({ data });
    await store.set({ key, value: true });
  });
}
