import {
  forgetAllForms,
  forgetOldForms,
  keepForm,
  keyOf,
  readForm,
} from '../../admin/unsaved/kept-forms.ts';

/** The part of a browser's store that is used, in memory. */
class Store implements Storage {
  [name: string]: unknown;
  private readonly rows = new Map<string, string>();
  constructor(private readonly room = Infinity) {}
  get length(): number {
    return this.rows.size;
  }
  clear(): void {
    this.rows.clear();
  }
  getItem(key: string): string | null {
    return this.rows.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.rows.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.rows.delete(key);
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.rows.set(key, value);
  }
}

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 26);
const key = keyOf({ model: 'api::article.article', documentId: 'a1', locale: 'bg' });
const form = { who: '7', at: NOW, values: { title: 'Чешмите', body: [{ type: 'paragraph' }] } };

test('a form is found by its document, its language and the person who typed', () => {
  const store = new Store();
  keepForm(key, form, store);
  expect(readForm(key, '7', store)).toEqual(form);
  expect(readForm(key, '8', store)).toBeNull();
  for (const place of [
    { documentId: 'a1', locale: 'en' },
    { documentId: 'a2', locale: 'bg' },
    { documentId: undefined, locale: 'bg' },
  ]) {
    expect(readForm(keyOf({ model: 'api::article.article', ...place }), '7', store)).toBeNull();
  }
});

test('a full store is no failure', () => {
  const store = new Store(10);
  keepForm(key, form, store);
  expect(readForm(key, '7', store)).toBeNull();
});

test('what is older than two weeks or broken is forgotten, the rest of the store is not touched', () => {
  const store = new Store();
  const broken = keyOf({ model: 'api::page.page', documentId: 'b', locale: 'bg' });
  const old = keyOf({ model: 'api::page.page', documentId: 'c', locale: 'bg' });
  store.setItem('strapi-admin-language', 'bg');
  store.setItem(broken, '{');
  keepForm(old, { ...form, at: NOW - 15 * DAY }, store);
  keepForm(key, { ...form, at: NOW - 13 * DAY }, store);
  expect(readForm(broken, '7', store)).toBeNull();
  forgetOldForms(NOW, store);
  expect([store.getItem(broken), store.getItem(old)]).toEqual([null, null]);
  expect(readForm(key, '7', store)).not.toBeNull();
  forgetAllForms(store);
  expect(readForm(key, '7', store)).toBeNull();
  expect(store.getItem('strapi-admin-language')).toBe('bg');
});
