import type { Answer } from '@dialozi/platform';
import type { listMails } from '../../contract/endpoints';

export type MailPage = Answer<typeof listMails>;
export type UndeliveredMail = MailPage['mails'][number];
export type UndeliveredState = keyof MailPage['counts'];
