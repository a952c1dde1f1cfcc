import { FORM_FIELDS } from '@dialozi/platform/contract/form';
import { feedbackDraft, isReportable } from '../../src/forms/feedback';
import { haveSameWords } from '../../src/scripts/draft';
import { forgetDraft, readDraft, writeDraft } from '../../src/scripts/storage';

const draft = { page: '/novini/', message: 'Датата е сгрешена.', [FORM_FIELDS.key]: 'a1' };

test('the same words are the same submit, whatever the key of the form', () => {
  expect(haveSameWords(draft, { ...draft, [FORM_FIELDS.key]: '' })).toBe(true);
  expect(haveSameWords(draft, { ...draft, message: 'Датата е сгрешена!' })).toBe(false);
  expect(haveSameWords(draft, { ...draft, kind: 'error' })).toBe(false);
  expect(haveSameWords({ ...draft, kind: 'error' }, draft)).toBe(false);
});

describe('a tab', () => {
  const stand = (storage: Partial<Storage>) =>
    Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true });
  afterEach(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

  test('keeps a draft until it is forgotten', () => {
    const kept = new Map<string, string>();
    stand({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    });
    const name = feedbackDraft('/novini/');
    expect(readDraft(name)).toBeNull();
    writeDraft(name, draft);
    expect(readDraft(name)).toEqual(draft);
    forgetDraft(name);
    expect(readDraft(name)).toBeNull();
  });

  test('that forbids its storage keeps none, and nothing else fails', () => {
    const warned = jest.spyOn(console, 'warn').mockReturnValue();
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    stand({ getItem: refuse, setItem: refuse, removeItem: refuse });
    writeDraft('feedback /', draft);
    forgetDraft('feedback /');
    expect(readDraft('feedback /')).toBeNull();
    expect(warned).toHaveBeenCalledTimes(3);
    warned.mockRestore();
  });
});

test('feedback names a missing address only where it is a plain path of this site', () => {
  const yes = ['/', '/stara-stranitsa', '/novini/2019/snyag.html', '/~ime/a_b-c/'];
  const no = ['', '//drug.example', '/a//b', '/нов', '/%D0%BD', '/a b', '/a"b', 'novini/'];
  expect(yes.filter((path) => !isReportable(path))).toEqual([]);
  expect(no.filter(isReportable)).toEqual([]);
  expect(isReportable(`/${'a'.repeat(499)}`)).toBe(true);
  expect(isReportable(`/${'a'.repeat(500)}`)).toBe(false);
});
