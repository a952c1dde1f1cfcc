import { CheckCircle, Clock, Globe, Pencil, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ACTIONS } from '../contract/endpoints/actions';
import { HistoryPanel } from './history/HistoryPanel';
import { EntryPanel } from './panel/EntryPanel';
import { TemplatePanel } from './templates/TemplatePanel';
import { load, message } from './texts';
import { forgetSavedForms } from './unsaved/forget-saved';
import { UnsavedPanel } from './unsaved/UnsavedPanel';

const PLUGIN = 'publisher';
const SCREEN = `/plugins/${PLUGIN}`;
const READ_ENTRIES = [{ action: ACTIONS.readEntries, subject: null }];
const READ_SITE = [{ action: ACTIONS.readSite, subject: null }];

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

/** As much of the content manager as the plugin uses; Strapi leaves its type out. */
interface ContentManagerApis {
  addEditViewSidePanel: (
    panels: (
      typeof EntryPanel | typeof HistoryPanel | typeof TemplatePanel | typeof UnsavedPanel
    )[],
  ) => void;
}

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMiddlewares([forgetSavedForms]);
    app.addMenuLink({
      to: SCREEN,
      icon: Globe,
      intlLabel: message('site.title'),
      permissions: READ_SITE,
      Component: () => import('./page/SitePage'),
    });
    app.addMenuLink({
      to: '/plugins/urgent',
      icon: WarningCircle,
      intlLabel: message('urgent.title'),
      permissions: [{ action: ACTIONS.sendUrgent, subject: null }],
      Component: () => import('./urgent/UrgentPage'),
    });
    app.widgets.register([
      {
        id: 'drafts',
        pluginId: PLUGIN,
        icon: Pencil,
        title: message('home.drafts'),
        permissions: READ_ENTRIES,
        component: async () => (await import('./widget/DraftsWidget')).DraftsWidget,
      },
      {
        id: 'published',
        pluginId: PLUGIN,
        icon: CheckCircle,
        title: message('home.published'),
        permissions: READ_ENTRIES,
        component: async () => (await import('./widget/PublishedWidget')).PublishedWidget,
      },
      {
        id: 'open',
        pluginId: PLUGIN,
        icon: Clock,
        title: message('home.open'),
        link: { label: message('urgent.title'), href: '/plugins/urgent' },
        permissions: READ_ENTRIES,
        component: async () => (await import('./widget/OpenWidget')).OpenWidget,
      },
    ]);
    app.widgets.register({
      id: 'site',
      pluginId: PLUGIN,
      icon: Globe,
      title: message('site.title'),
      link: { label: message('widget.open'), href: SCREEN },
      permissions: READ_SITE,
      component: async () => (await import('./widget/SiteWidget')).SiteWidget,
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const { addEditViewSidePanel } = app.getPlugin('content-manager')
      .apis as unknown as ContentManagerApis;
    addEditViewSidePanel([UnsavedPanel, TemplatePanel, EntryPanel, HistoryPanel]);
  },
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
