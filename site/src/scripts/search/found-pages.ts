import { excerptOf, type Term, withoutWordEnds } from '@dialozi/search/contract/query';
import { formatDay } from '../../text/day';
import type { Hit, IndexedPage } from './engine';

const PART = 10;

/** The list of what was found, ten at a time. */
export class FoundPages {
  private readonly list: HTMLOListElement;
  private readonly more: HTMLButtonElement;
  private readonly empty: HTMLTemplateElement;
  private shown: { hits: readonly Hit[]; terms: readonly Term[] } = { hits: [], terms: [] };

  /**
   * @param nameOf what a type is called
   * @param lost shows as many pages of the same search again, when those that are asked for have gone
   */
  constructor(
    private readonly section: HTMLElement,
    private readonly nameOf: (type: string) => string,
    lost: (count: number) => Promise<void>,
  ) {
    this.list = part(section, HTMLOListElement, 'ol');
    this.more = part(section, HTMLButtonElement, '[data-part=more]');
    this.empty = part(section, HTMLTemplateElement, 'template');
    this.more.addEventListener('click', () => {
      const next = this.list.children.length;
      void this.add()
        .catch(() => lost(next + PART))
        .then(() => {
          this.list.children[next]?.querySelector('a')?.focus();
        });
    });
  }

  /** Shows the first pages in the place of what stood there; of several at once the newest stays. */
  async show(hits: readonly Hit[], terms: readonly Term[], count = PART): Promise<void> {
    this.shown = { hits, terms };
    const pages = await load(hits.slice(0, count));
    if (this.shown.hits !== hits) return;
    this.section.querySelector('.pager')?.remove();
    this.list.replaceChildren(...pages.map((page) => this.row(page)));
    this.more.hidden = hits.length <= count;
  }

  private async add(): Promise<void> {
    const { hits } = this.shown;
    const from = this.list.children.length;
    const pages = await load(hits.slice(from, from + PART));
    if (this.shown.hits !== hits) return;
    this.list.append(...pages.map((page) => this.row(page)));
    this.more.hidden = hits.length <= from + PART;
  }

  private row({ url, content, meta }: IndexedPage): Node {
    const row = document.importNode(this.empty.content, true);
    part(row, HTMLElement, '[data-part=type]').textContent = this.nameOf(meta.type);
    const time = part(row, HTMLTimeElement, 'time');
    time.hidden = meta.day === '';
    time.dateTime = meta.day;
    if (meta.day !== '') {
      time.textContent = formatDay(meta.day, document.documentElement.lang === 'en' ? 'en' : 'bg');
    }
    const link = part(row, HTMLAnchorElement, 'a');
    link.href = url;
    link.textContent = withoutWordEnds(meta.title);
    part(row, HTMLElement, '[data-part=excerpt]').replaceChildren(
      ...excerptOf(withoutWordEnds(content), this.shown.terms).map(({ text, isMatch }) => {
        if (!isMatch) return text;
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    return row;
  }
}

const load = (hits: readonly Hit[]): Promise<IndexedPage[]> =>
  Promise.all(hits.map((hit) => hit.data()));

/** @throws Error where the page has no such part. */
export function part<T extends Element>(
  parent: ParentNode,
  type: new () => T,
  selector: string,
): T {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
