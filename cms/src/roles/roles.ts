import { ACTIONS as SITE } from '@dialozi/publisher';
import { ACTIONS as CASES } from '@dialozi/dialogue';

export interface RoleDefinition {
  /** Strapi's own roles are found by their code and called by our name. */
  code: string;
  name: string;
  description: string;
  /** Whether it writes every kind of content in every language. */
  writesContent: boolean;
  actions: readonly string[];
}

/** Whoever administers may everything; Strapi sees to that itself. */
export const ADMINISTRATOR = {
  code: 'strapi-super-admin',
  name: 'Администратор',
  description: 'Управлява всичко: съдържание, преписки, хора, настройки.',
} as const;

/** The other roles of a municipality's staff and what each begins with. */
export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'strapi-editor',
    name: 'Редактор',
    description: 'Пише, превежда и публикува всичко на сайта.',
    writesContent: true,
    actions: [
      'plugin::upload.read',
      'plugin::upload.assets.create',
      'plugin::upload.assets.update',
      'plugin::upload.assets.download',
      'plugin::upload.assets.copy-link',
      SITE.readSite,
      SITE.readEntries,
      SITE.scheduleEntries,
      SITE.confirmNumbers,
      SITE.withdrawEntries,
      SITE.sendUrgent,
    ],
  },
  {
    code: 'dialozi-moderator',
    name: 'Модератор',
    description: 'Разпределя обръщенията, отговаря по тях и пази личните данни.',
    writesContent: false,
    actions: [
      CASES.readCases,
      CASES.workCases,
      CASES.registerCases,
      CASES.eraseCases,
      CASES.manageReplies,
      CASES.manageCalendar,
    ],
  },
  {
    code: 'dialozi-official',
    name: 'Служител',
    description: 'Работи по възложените му преписки и въвежда обръщения, дошли на хартия.',
    writesContent: false,
    actions: [CASES.readCases, CASES.workCases, CASES.registerCases],
  },
];
