/** The permissions of the publisher, as Strapi's roles hold them. */
export const ACTIONS = {
  readSite: 'plugin::publisher.site.read',
  manageSite: 'plugin::publisher.site.manage',
  readEntries: 'plugin::publisher.entries.read',
  scheduleEntries: 'plugin::publisher.entries.schedule',
  sendUrgent: 'plugin::publisher.urgent.send',
  withdrawEntries: 'plugin::publisher.entries.withdraw',
  confirmNumbers: 'plugin::publisher.entries.confirm',
} as const;
