import { getSettings } from '@dialozi/config';
import { createTransport } from 'nodemailer';

const SECOND = 1_000;

export type MailServer = NonNullable<ReturnType<typeof mailServer>>;

/**
 * The mail server of the settings; null where there is none. The times are short because a mail's
 * row and a connection to the database are held meanwhile.
 */
export function mailServer() {
  const { smtpUrl } = getSettings();
  if (smtpUrl === undefined) return null;
  return createTransport({
    url: smtpUrl,
    dnsTimeout: 10 * SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
