import type { FormAnswer } from '@dialozi/platform';
import { homePath } from '../../contract/paths';
import { answer as answerOf } from '../content/answer';
import type { Workshop } from './chunk';
import { renderPage } from './render-page';

/**
 * A page of the site with the answer to a form in it, in the language of the form; everything else
 * on it is as published.
 * @param page its Bulgarian address
 */
export async function renderAnswer(
  { database, bundle, origin }: Workshop,
  page: string,
  answer: FormAnswer,
): Promise<string> {
  const path = `${homePath(answer.language)}${page.slice(1)}`;
  const { bytes } = await renderPage(bundle, path, (query) => answerOf(database, query), {
    origin,
    answer,
  });
  return bytes.toString();
}
