import fc from 'fast-check';
import { mailSchema } from '../../server/mail-schema';

const MAIL = {
  to: 'person@example.org',
  language: 'bg',
  letter: { subject: 'Отговор', paragraphs: ['Здравейте!'] },
  about: 'case/1',
};

describe('what is let into the queue', () => {
  test('a subject is one line, whatever is in it', () => {
    const breaks = fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '\0');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), breaks, (text, lineBreak) => {
        const subject = `Отговор${lineBreak}Bcc: other@example.org ${text}`;
        const { letter } = mailSchema.parse({ ...MAIL, letter: { ...MAIL.letter, subject } });
        expect(letter.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(letter.subject).toMatch(/^Отговор Bcc: other@example\.org/);
      }),
    );
  });

  test.each([
    'person@example.org\r\nBcc: other@example.org',
    'person@example.org, other@example.org',
    'Person <person@example.org>',
    'person@example.org>',
    '"a b"@example.org',
    '',
  ])('no recipient: %j', (to) => {
    expect(mailSchema.safeParse({ ...MAIL, to }).success).toBe(false);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '/prepiska/'])('no link: %s', (url) => {
    const letter = { ...MAIL.letter, link: { label: 'Преписка', url } };
    expect(mailSchema.safeParse({ ...MAIL, letter }).success).toBe(false);
  });
});
