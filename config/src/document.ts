import { factsOf, SETTING_KEYS, settingsSchema, type SettingKey } from './schema';

/** `docs/settings.md`: every setting in a table, in the order of the schema. */
export function settingsDocument(): string {
  const rows = SETTING_KEYS.map((key) => {
    const { env, doc, secret } = factsOf(key);
    return `| \`${env}\` | ${defaultOf(key)} | ${secret ? 'yes' : ''} | ${doc} |`;
  });
  return [
    '# Settings',
    '',
    'Made from `config/src/schema.ts` by `npm run settings-doc`; change it there.',
    '',
    'Settings are environment variables. `secrets.env` in the data folder is read too, and the',
    'environment wins over it. In demo mode the first start writes that file itself.',
    '',
    '| Variable | Default | Secret | What it is |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function defaultOf(key: SettingKey): string {
  const { fallback } = factsOf(key);
  if (fallback !== undefined) return fallback;
  const parsed = settingsSchema.shape[key].safeParse(undefined);
  if (!parsed.success) return '**required**';
  const value = [parsed.data ?? []].flat().map(String).join(',');
  return value === '' ? 'none' : `\`${value}\``;
}
