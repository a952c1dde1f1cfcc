import { settingsDocument } from '../src';
import { factsOf, SETTING_KEYS } from '../src/schema';
import { explain, isExpectation } from '../src/messages';

const lines = settingsDocument().split('\n');

test('every setting stands in the document with its line', () => {
  for (const { env, doc } of SETTING_KEYS.map(factsOf)) {
    expect(
      lines.filter((line) => line.startsWith(`| \`${env}\` |`) && line.includes(doc)),
    ).toHaveLength(1);
  }
});

test('no two settings share a variable', () => {
  const names = SETTING_KEYS.map((key) => factsOf(key).env);
  expect(new Set(names).size).toBe(names.length);
});

test('a secret has no default to show', () => {
  const secrets = SETTING_KEYS.map(factsOf).filter(({ secret, fallback }) => secret && !fallback);
  for (const { env } of secrets) {
    expect(lines).toContainEqual(expect.stringContaining(`| \`${env}\` | **required** | yes |`));
  }
});

test('an expectation is told in both languages', () => {
  expect(isExpectation('port')).toBe(true);
  expect(isExpectation('Invalid input')).toBe(false);
  expect(explain('port', 'bg')).not.toBe(explain('port', 'en'));
});
