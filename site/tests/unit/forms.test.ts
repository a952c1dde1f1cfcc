import { addressOf, type FormAnswer, type ProblemDocument } from '@dialozi/platform/contract';
import { lookUpCase, sendDetail, sendFeedback } from '@dialozi/dialogue/contract/endpoints/public';
import { searchPage } from '@dialozi/search/contract/endpoints';
import { filledForm, inOwnWords, resultOf, summaryOf } from '../../src/forms/answer';
import { ENDPOINTS } from '../../src/forms/endpoints';
import { casePath, feedbackPath } from '../../src/forms/pages';

const problem = (change: Partial<ProblemDocument> = {}): ProblemDocument => ({
  type: 'about:blank',
  title: 'Невалидни данни',
  status: 400,
  code: 'invalid-input',
  detail: 'Проверете полетата.',
  errors: [
    { path: 'body.message', message: 'Напишете нещо.' },
    { path: 'body.altcha', message: 'Изпратете отново.' },
  ],
  ...change,
});
const answer = (change: Partial<FormAnswer> = {}): FormAnswer => ({
  id: sendFeedback.id,
  language: 'bg',
  values: { page: '/novini/', kind: 'error', message: '' },
  result: null,
  problem: null,
  ...change,
});

test('forms go where the endpoints are, and are answered by the pages that the endpoints name', () => {
  expect(ENDPOINTS.feedback).toBe(addressOf(sendFeedback));
  expect(ENDPOINTS.detail).toBe(addressOf(sendDetail));
  expect(ENDPOINTS.lookUp).toBe(addressOf(lookUpCase));
  expect(ENDPOINTS.search).toBe(addressOf(searchPage));
  expect(sendFeedback.form.page).toBe(feedbackPath('bg'));
  expect(lookUpCase.form.page).toBe(casePath('bg'));
  expect(sendDetail.form.page).toBe(casePath('bg'));
});

test('a code stands in the fragment alone', () => {
  expect(casePath('en', 'ABCD-EFGH-JKLM')).toBe('/en/prepiska/#ABCD-EFGH-JKLM');
});

describe('what an answer says to a page', () => {
  test('a result is only that of the endpoint that was called', () => {
    const received = answer({ result: { code: 'ABCD' } });
    expect(resultOf(received, 'dialogue.send-feedback')).toEqual({ code: 'ABCD' });
    expect(resultOf(received, 'dialogue.look-up-case')).toBeNull();
    expect(resultOf(answer({ problem: problem() }), 'dialogue.send-feedback')).toBeNull();
    expect(resultOf(null, 'dialogue.send-feedback')).toBeNull();
  });

  test('a refused form keeps what was typed and has each error at its field', () => {
    const form = filledForm(answer({ problem: problem() }), 'dialogue.send-feedback');
    expect(form.value('kind')).toBe('error');
    expect(form.value('email')).toBe('');
    expect(form.error('message')).toBe('Напишете нещо.');
    expect(form.error('kind')).toBeNull();
    expect(filledForm(answer(), 'dialogue.look-up-case').value('kind')).toBe('');
  });

  test('the summary leads to the fields that can be seen', () => {
    expect(summaryOf(problem(), { message: 'm', kind: 'k' })).toEqual([
      { message: 'Напишете нещо.', href: '#m' },
      { message: 'Изпратете отново.', href: null },
    ]);
  });

  test('a problem of no field is told in its own words', () => {
    const often = problem({ code: 'too-many-requests', detail: 'Опитайте след час.', errors: [] });
    expect(summaryOf(often, { message: 'm' })).toEqual([
      { message: 'Опитайте след час.', href: null },
    ]);
  });

  test('the site says in its own words what a schema cannot', () => {
    const words = { message: { missing: 'Напишете какво не е наред.' } };
    const first = (message: string): unknown =>
      inOwnWords(answer({ values: { message }, problem: problem() }), words)?.problem?.errors[0];
    expect(first('  ')).toEqual({ path: 'body.message', message: words.message.missing });
    expect(first('текст')).toEqual({ path: 'body.message', message: 'Напишете нещо.' });
    expect(inOwnWords(answer(), words)).toEqual(answer());
  });
});
