import fc from 'fast-check';
import { failureOf } from '../../domain/failure';

const said = (message: string, facts: { command?: string; responseCode?: number } = {}) =>
  failureOf({ message, ...facts });

describe('what a failed attempt tells', () => {
  test.each([
    ['RCPT TO', 550, { isFinal: true, isOfServer: false }],
    ['RCPT TO', 450, { isFinal: false, isOfServer: false }],
    ['DATA', 554, { isFinal: true, isOfServer: false }],
    ['DATA', 452, { isFinal: false, isOfServer: false }],
    // These are about the town's own settings: they can be put right.
    ['MAIL FROM', 553, { isFinal: false, isOfServer: true }],
    ['AUTH PLAIN', 535, { isFinal: false, isOfServer: true }],
  ])('%s answered with %i', (command, responseCode, expected) => {
    expect(said('no', { command, responseCode })).toMatchObject(expected);
  });

  test('no connection, and one that broke in the middle', () => {
    const expected = { isFinal: false, isOfServer: true };
    expect(said('connect ECONNREFUSED', { command: 'CONN' })).toMatchObject(expected);
    expect(said('Connection closed', { command: 'DATA' })).toMatchObject(expected);
  });

  test('no address comes through, however a server writes it', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom('<%>', '(%)', ' %: ', '%'),
        (address, around) => {
          const { reason } = said(`550 5.1.1 ${around.replace('%', () => address)} is unknown`);
          expect(reason).not.toContain(address);
          expect(reason).toContain('is unknown');
        },
      ),
    );
  });

  test('whatever a server answers is one line that the database takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (message) => {
        const { reason } = said(message);
        expect(reason).not.toMatch(/\p{Cc}/u);
        expect(reason.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});
