/** What a failed attempt tells of a mail and of its server. */
export interface Failure {
  /** The server will never take this mail. */
  isFinal: boolean;
  /** It was not about this mail: no server, no connection, no sign-in. Others would fail likewise. */
  isOfServer: boolean;
  /** For staff: what the server said, without any address. */
  reason: string;
}

/** As much as is known of what nodemailer throws. */
interface SmtpError {
  message: string;
  /** The command that was refused. */
  command?: string;
  /** The server's reply (RFC 5321, 4.2). */
  responseCode?: number;
}

const LONGEST_REASON = 500;
/** The commands whose refusal is about this recipient or this message, not about us. */
const ABOUT_MAIL: readonly (string | undefined)[] = ['RCPT TO', 'DATA'];

/** A 5yz reply is permanent, a 4yz reply and a lost connection are not (RFC 5321, 4.2.1). */
export function failureOf(error: SmtpError): Failure {
  const { command, responseCode = 0 } = error;
  const isOfServer = !ABOUT_MAIL.includes(command) || responseCode === 0;
  return { isFinal: !isOfServer && responseCode >= 500, isOfServer, reason: reasonOf(error) };
}

/** Servers repeat addresses in their replies; a reason outlives what it may repeat. */
function reasonOf({ message }: SmtpError): string {
  return message
    .replace(/[^\s<>]+@[^\s<>]+/g, '…')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, LONGEST_REASON);
}
