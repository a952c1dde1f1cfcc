import type { Address } from '@dialozi/platform/admin';
import type { giveUpMail, listMails, retryMail } from '../../contract/endpoints';

export const LIST_MAILS: Address<typeof listMails> = {
  id: 'notifications.list-mails',
  method: 'GET',
  path: '/mails',
};

export const RETRY_MAIL: Address<typeof retryMail> = {
  id: 'notifications.retry-mail',
  method: 'POST',
  path: '/mails/:id/retry',
};

export const GIVE_UP_MAIL: Address<typeof giveUpMail> = {
  id: 'notifications.give-up-mail',
  method: 'DELETE',
  path: '/mails/:id',
};
