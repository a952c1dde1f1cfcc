import { type Kind } from '../../contract';
import { termOf, termsBy } from '../../domain/terms';
import { termInWords } from '../../server/services/term-in-words';

const DEFAULTS = { signalTermMonths: 2, informationTermDays: 14 };
const OTHERS = { signalTermMonths: 1, informationTermDays: 30 };
const inWords = (kind: Kind, settings = DEFAULTS, isExtended = false) => {
  const term = termOf({ kind, isExtended }, termsBy(settings));
  return [termInWords(term, 'bg'), termInWords(term, 'en')];
};

test.each([
  ['feedback', /^10 работни дни по /, /^10 working days by /],
  ['proposal', /^2 месеца по чл\. 118 /, /^2 months by Article 118 /],
  ['signal', /^2 месеца по /, /^2 months by /],
  ['information', /^14 дни по /, /^14 days by /],
] as const)('the term of a case of the kind %s', (kind, bg, en) => {
  expect(inWords(kind)).toEqual([expect.stringMatching(bg), expect.stringMatching(en)]);
});

test('with the numbers of the settings, also where it is one', () => {
  expect(inWords('signal', OTHERS)).toEqual([
    expect.stringMatching(/^1 месец по /),
    expect.stringMatching(/^1 month by /),
  ]);
  expect(inWords('information', OTHERS)[0]).toMatch(/^30 дни по /);
});

test('of a proposal that was extended', () => {
  expect(inWords('proposal', DEFAULTS, true)).toEqual([
    expect.stringMatching(/^6 месеца по .*, удължен с мотиви$/),
    expect.stringMatching(/^6 months by .*, extended with a reason$/),
  ]);
});
