import { nothingTyped, readContribution } from '../../admin/register/contribution';

const TODAY = '2026-11-26';
const typed = {
  ...nothingTyped(TODAY),
  kind: 'signal',
  channel: 'paper',
  message: 'Улица „Гурко“ е без осветление.',
} as const;

test('what is whole can be sent as it was typed', () => {
  expect(readContribution(typed, TODAY)).toEqual({ body: { ...typed } });
});

test('an empty form says of each field that must be filled what is missing', () => {
  expect(readContribution(nothingTyped(TODAY), TODAY)).toEqual({
    problems: {
      kind: 'register.kind.missing',
      channel: 'register.channel.missing',
      message: 'register.message.missing',
    },
  });
});

test.each([
  ['', { problems: { receivedOn: 'register.received-on.missing' } }],
  ['2026-11-27', { problems: { receivedOn: 'register.received-on.future' } }],
  [TODAY, { body: { ...typed, receivedOn: TODAY } }],
  ['2026-10-01', { body: { ...typed, receivedOn: '2026-10-01' } }],
])('received on „%s“', (receivedOn, expected) => {
  expect(readContribution({ ...typed, receivedOn }, TODAY)).toEqual(expected);
});

test('spaces are no message', () => {
  expect(readContribution({ ...typed, message: ' \n ' }, TODAY)).toEqual({
    problems: { message: 'register.message.missing' },
  });
});
