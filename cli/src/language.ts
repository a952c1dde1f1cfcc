/** Every text of the command line, in both languages. */
export type Text = Record<'bg' | 'en', string>;

/** Bulgarian where the operator's system speaks it, otherwise English. */
export function operatorLanguage(env: NodeJS.ProcessEnv): keyof Text {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('bg') ? 'bg' : 'en';
}
