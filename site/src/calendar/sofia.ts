/**
 * The rules of Sofia's clock since 1996, as tzdata has them: summer time from the last Sunday of
 * March to the last Sunday of October, at 01:00 UTC.
 */
export const SOFIA: readonly [name: string, value: string][] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Sofia'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19970330T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0300'],
  ['TZNAME', 'EEST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T040000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0300'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'EET'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];
