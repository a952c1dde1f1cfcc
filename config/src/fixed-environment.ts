/**
 * What Strapi and Astro read from the environment and nobody may choose: production behaviour, no
 * licence code, no outbound calls, Bulgarian as the first language, UTC inside.
 */
export const FIXED_ENVIRONMENT = {
  NODE_ENV: 'production',
  TZ: 'UTC',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'bg',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: '1',
} as const;
