import type { IndexedNews, NewsIndex } from '../lists/news-index';

/** The filters of the news: they search the section's index and show what fits in the list's place. */
const form = document.querySelector<HTMLFormElement>('#filters');
const stream = document.querySelector<HTMLElement>('#stream');
const pager = document.querySelector<HTMLElement>('.pager');
const found = form?.querySelector<HTMLElement>('[role=status]');

type Filter = 'politika' | 'naseleno-myasto';
const NAMES: readonly Filter[] = ['politika', 'naseleno-myasto'];

function row(news: IndexedNews): HTMLElement {
  const article = document.createElement('article');
  const meta = document.createElement('p');
  meta.className = 'meta';
  const time = document.createElement('time');
  time.dateTime = news.datetime;
  time.textContent = news.day;
  const title = document.createElement('h2');
  title.className = 'card-title';
  const link = document.createElement('a');
  link.href = news.path;
  link.textContent = news.title;
  title.append(link);
  meta.append(time);
  article.append(meta, title);
  return article;
}

function start(filters: HTMLFormElement, list: HTMLElement, status: HTMLElement): void {
  const original = [...list.childNodes];
  let index: Promise<NewsIndex> | undefined;

  const load = async (): Promise<NewsIndex> => {
    const { index: address = '' } = filters.dataset;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as NewsIndex;
  };
  const chosen = (name: Filter): string => {
    const value = new FormData(filters).get(name);
    return typeof value === 'string' ? value : '';
  };

  const showAll = (): void => {
    list.replaceChildren(...original);
    pager?.removeAttribute('hidden');
    status.textContent = '';
  };

  const apply = async (): Promise<void> => {
    const [policy, community] = [chosen('politika'), chosen('naseleno-myasto')];
    const query = new URLSearchParams(
      NAMES.map((name) => [name, chosen(name)]).filter(([, value]) => value !== ''),
    );
    // `query.size` is missing in browsers from before 2023.
    const search = query.toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    if (search === '') {
      showAll();
      return;
    }
    index ??= load();
    const { news, note } = await index;
    const fitting = news.filter(
      (each) =>
        (policy === '' || each.policy === policy) &&
        (community === '' || each.communities.includes(community)),
    );
    list.replaceChildren(...fitting.map(row));
    pager?.setAttribute('hidden', '');
    status.textContent = `${filters.dataset.found ?? ''} ${fitting.length}. ${note}`;
  };

  const run = (): void => {
    apply().catch((error: unknown) => {
      index = undefined;
      showAll();
      status.textContent = filters.dataset.failed ?? '';
      console.error(error);
    });
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = filters.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  }
  filters.hidden = false;
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  if (location.search !== '') run();
}

if (form && stream && found) start(form, stream, found);
