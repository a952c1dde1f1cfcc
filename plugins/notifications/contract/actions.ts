/** The permissions of the notifications, as Strapi's roles hold them. */
export const ACTIONS = {
  readMails: 'plugin::notifications.mails.read',
  manageMails: 'plugin::notifications.mails.manage',
} as const;
