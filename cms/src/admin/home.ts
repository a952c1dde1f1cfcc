import type { StrapiApp } from '@strapi/strapi/admin';

/** In this order; each person sees those that the role has a right to. */
const FIRST = ['drafts', 'cases', 'open', 'published', 'site'];
/** Strapi's own say the same of all content types at once, or count what nobody asks about. */
const LEFT_OUT = new Set(['admin', 'content-manager']);

/** What stands on the first screen after signing in. */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register((widgets) =>
    widgets
      .filter(({ pluginId = '' }) => !LEFT_OUT.has(pluginId))
      .sort((a, b) => FIRST.indexOf(a.id) - FIRST.indexOf(b.id)),
  );
}
