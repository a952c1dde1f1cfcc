/** The permissions of the dialogue, as Strapi's roles hold them. */
export const ACTIONS = {
  readCases: 'plugin::dialogue.cases.read',
  workCases: 'plugin::dialogue.cases.work',
  registerCases: 'plugin::dialogue.cases.register',
  eraseCases: 'plugin::dialogue.cases.erase',
  manageReplies: 'plugin::dialogue.replies.manage',
  manageCalendar: 'plugin::dialogue.calendar.manage',
} as const;
