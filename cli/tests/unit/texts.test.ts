import { Failure, textOf } from '../../src/failure';
import { operatorLanguage } from '../../src/language';
import { messages } from '../../src/messages';
import { box } from '../../src/terminal';

test.each([
  [{ LANG: 'bg_BG.UTF-8' }, 'bg'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'bg_BG.UTF-8' }, 'bg'],
  [{ LANG: 'bg_BG.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{}, 'en'],
])('%j speaks %s', (env, language) => {
  expect(operatorLanguage(env)).toBe(language);
});

test('an expected failure has a text, a defect has none', () => {
  expect(textOf(new Failure(messages.portBusy(80)))?.bg).toContain('Порт 80 е зает');
  expect(textOf(new Error('defect'))).toBeUndefined();
  expect(textOf('thrown text')).toBeUndefined();
  expect(textOf(Object.assign(new Error('other'), { text: 'plain' }))).toBeUndefined();
});

test('a frame is as wide as its longest line', () => {
  expect(box(['Сайт', 'Администрация']).split('\n')).toEqual([
    '╭───────────────╮',
    '│ Сайт          │',
    '│ Администрация │',
    '╰───────────────╯',
  ]);
});
