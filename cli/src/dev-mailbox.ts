import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Settings } from '@dialozi/config';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { keptMail, mailHtml, mailList, mailPage, type KeptMail } from './dev-mailbox-pages.ts';
import { messages } from './messages.ts';
import type { Addition } from './parts.ts';
import { checkPort } from './port.ts';
import { say } from './terminal.ts';

const LOOPBACK = '127.0.0.1';
const MAILS_KEPT = 50;

/** Nothing runs and nothing is fetched; a mail is shown in a frame of this page alone. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/**
 * A mail server that sends nothing on, on the port after the next one, and a page that shows what it
 * got on the one behind. Null where a mail server is set.
 */
export async function openMailbox({ port, smtpUrl }: Settings): Promise<Addition | null> {
  if (smtpUrl !== undefined) return null;
  const [mailPort, pagePort] = [port + 2, port + 3];
  await checkPort(LOOPBACK, mailPort);
  await checkPort(LOOPBACK, pagePort);
  /** Newest first. */
  const mails: KeptMail[] = [];
  const server = mailServer((mail) => {
    mails.unshift(mail);
    mails.splice(MAILS_KEPT);
  });
  await once(server.listen(mailPort, LOOPBACK), 'listening');
  const pages = pageServer(mails).listen(pagePort, LOOPBACK);
  await once(pages, 'listening');
  return {
    lines: [`${say(messages.mailboxAddress)}  http://localhost:${pagePort}/`],
    env: { SMTP_URL: `smtp://${LOOPBACK}:${mailPort}` },
    async stop() {
      pages.close();
      pages.closeAllConnections();
      await new Promise<void>((stopped) => server.close(stopped));
    },
  };
}

function mailServer(keep: (mail: KeptMail) => void): SMTPServer {
  let number = 0;
  const server = new SMTPServer({
    authOptional: true,
    // It has no certificate that anybody trusts.
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, _session, done) {
      simpleParser(stream)
        .then((mail) => {
          keep(keptMail((number += 1), mail));
          done();
        })
        .catch(done);
    },
  });
  // A connection that broke is the sender's affair: it tries again.
  server.on('error', () => undefined);
  return server;
}

function pageServer(mails: readonly KeptMail[]): Server {
  return createServer(({ url = '/' }, answer) => {
    if (url === '/') return send(answer, 200, mailList(mails));
    const [, number, html] = /^\/(\d+)(\/html)?$/.exec(url) ?? [];
    const mail = mails.find((one) => String(one.number) === number);
    if (mail === undefined) return send(answer, 404, mailList(mails));
    if (html === undefined) return send(answer, 200, mailPage(mail));
    return send(answer, 200, mailHtml(mail), MAIL_POLICY);
  });
}

function send(answer: ServerResponse, status: number, html: string, policy = PAGE_POLICY): void {
  answer.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  answer.end(html);
}
