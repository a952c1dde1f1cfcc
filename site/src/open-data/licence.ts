/** Anyone may use the data, also for money, and names the source: Creative Commons Attribution 4.0. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** Its name in the European list of licences. */
  code: 'CC_BY_4_0',
} as const;
