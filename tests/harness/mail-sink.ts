import { once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './platform.ts';

export type { ParsedMail } from 'mailparser';

export interface MailSink {
  /** For `SMTP_URL`; the same after a stop and a start. */
  readonly url: string;
  /** What has arrived so far, in its order. */
  mails(): ParsedMail[];
  /** From now on every recipient is refused with this reply, such as 550; null takes them again. */
  refuseWith(code: number | null): void;
  /** From now on nobody listens there: the mail server is down. */
  stop(): Promise<void>;
  /** Listens again, after `stop()`. */
  start(): Promise<void>;
}

/** A real mail server on this machine alone, which keeps what it gets. */
export async function startMailSink(): Promise<MailSink> {
  const port = await freePort();
  const mails: ParsedMail[] = [];
  let refusal: number | null = null;
  let server: SMTPServer;

  const open = async (): Promise<void> => {
    server = new SMTPServer({
      authOptional: true,
      // It has no certificate that anybody trusts.
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      // A client that is still connected does not keep it from stopping.
      closeTimeout: 100,
      onRcptTo({ address }, _session, done) {
        if (refusal === null) done();
        else done(refused(refusal, address));
      },
      onData(stream, _session, done) {
        simpleParser(stream)
          .then((mail) => {
            mails.push(mail);
            done();
          })
          .catch(done);
      },
    });
    // A client that is killed in the middle is no failure of the sink.
    server.on('error', () => undefined);
    await once(server.listen(port, '127.0.0.1'), 'listening');
  };

  await open();
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => [...mails],
    refuseWith(code) {
      refusal = code;
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
    start: open,
  };
}

/** As servers do, it repeats the address. */
function refused(code: number, address: string): Error {
  return Object.assign(new Error(`<${address}> is not taken`), { responseCode: code });
}
