import type { Core } from '@strapi/strapi';
import { describeContentTypes } from './content-manager';
import { ensureLocales } from './locales';
import { grantEditor } from './roles/editor';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    describeContentTypes(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    await grantEditor(strapi);
  },
};
