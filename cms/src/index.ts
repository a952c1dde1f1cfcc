import type { Core } from '@strapi/strapi';
import { ensureLocales } from './locales';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
  },
};
