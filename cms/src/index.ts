import type { Core } from '@strapi/strapi';
import { describeContentTypes } from './content-manager';
import { ensureLocales } from './locales';
import { ensureRoles } from './roles/grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    describeContentTypes(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    await ensureRoles(strapi);
  },
};
