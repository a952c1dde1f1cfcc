import type { AddressObject, ParsedMail } from 'mailparser';
import { operatorLanguage } from './language.ts';
import { messages } from './messages.ts';
import { say } from './terminal.ts';

/** A mail as the local mailbox keeps it. */
export interface KeptMail {
  number: number;
  receivedAt: Date;
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

export function keptMail(number: number, mail: ParsedMail): KeptMail {
  return {
    number,
    receivedAt: new Date(),
    from: addresses(mail.from),
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    html: mail.html || '',
    text: mail.text ?? '',
  };
}

const addresses = (given: AddressObject | AddressObject[] | undefined): string =>
  [given ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .5rem; border-bottom: 1px solid; text-align: left; vertical-align: top }
iframe { width: 100%; height: 24rem; border: 1px solid }
pre { padding: 1rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere }
`;

/** The mails that came last, newest first. */
export function mailList(mails: readonly KeptMail[]): string {
  const { title, none, columns } = messages.mailbox;
  const rows = mails.map(
    (mail) => `<tr><td>${time(mail)}</td><td>${escaped(mail.to)}</td>
<td><a href="/${mail.number}">${escaped(mail.subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr>${columns.map((column) => `<th scope="col">${say(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  return page(say(title), mails.length === 0 ? `<p>${say(none)}</p>` : table);
}

/** One mail: as a mail program shows it, and its plain text. */
export function mailPage(mail: KeptMail): string {
  const { back, asHtml, asText } = messages.mailbox;
  return page(
    mail.subject,
    `<p><a href="/">${say(back)}</a></p>
<p>${escaped(mail.from)} → ${escaped(mail.to)}, ${time(mail)}</p>
<h2>${say(asHtml)}</h2>
<iframe sandbox src="/${mail.number}/html" title="${say(asHtml)}"></iframe>
<h2>${say(asText)}</h2>
<pre>${escaped(mail.text)}</pre>`,
  );
}

/** The HTML of a mail as it came: for a frame that runs nothing. */
export const mailHtml = ({ html }: KeptMail): string => html;

function page(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="${operatorLanguage(process.env)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<h1>${escaped(title)}</h1>
${content}
</html>
`;
}

const time = ({ receivedAt }: KeptMail): string =>
  receivedAt.toLocaleTimeString('bg-BG', { timeZone: 'Europe/Sofia' });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
