import type { FormAnswer } from '../../contract';

/** Renders a page of the site with an answer in it; `page` is its Bulgarian address. */
export type PageRenderer = (page: string, answer: FormAnswer) => Promise<string>;

/** The port through which a form is answered in the site's own layout: the publisher fills it. */
export class AnswerPages {
  private renderer: PageRenderer | null = null;

  register(renderer: PageRenderer): void {
    this.renderer = renderer;
  }

  /** @throws Error while nothing renders pages. */
  async render(page: string, answer: FormAnswer): Promise<string> {
    if (this.renderer === null) throw new Error('Nothing renders the answers to forms.');
    return this.renderer(page, answer);
  }
}
