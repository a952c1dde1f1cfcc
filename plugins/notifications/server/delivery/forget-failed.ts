import type { Core } from '@strapi/strapi';

const KEPT_DAYS = 30;

/** Erases the address and the words of what failed and nobody has looked after. */
export async function forgetFailed(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `UPDATE notifications_mails SET recipient = NULL, letter = NULL, last_error = NULL
     WHERE state = 'failed' AND recipient IS NOT NULL
       AND created_at < clock_timestamp() - make_interval(days => ?)`,
    [KEPT_DAYS],
  );
}
