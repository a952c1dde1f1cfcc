/** What the server code of other plugins uses. */
import type { Core } from '@strapi/strapi';
import type { MailsService } from './services/mails';

export { forgetMails } from './delivery/forget-mails';
export type { MailCounts, MailsService } from './services/mails';

/** The queue of mails. */
export const mails = (strapi: Core.Strapi): MailsService =>
  strapi.plugin('notifications').service<MailsService>('mails');
