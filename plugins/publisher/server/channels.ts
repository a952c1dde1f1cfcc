/** What processes tell each other through PostgreSQL's NOTIFY. */
export const OUTBOX_CHANNEL = 'dialozi_outbox';
export const SITE_CHANNEL = 'dialozi_site';
