/**
 * The tables that tell what lies in SITE_DIR. A backup without that folder does without them as
 * well: where no tree is known, the publisher renders a whole one, and earlier versions of the site
 * are gone with their files.
 */
export const SITE_TABLES: readonly string[] = [
  'publisher_trees',
  'publisher_pages',
  'publisher_questions',
  'publisher_reads',
  'publisher_queue',
  'publisher_failures',
  'publisher_versions',
  'publisher_files',
  'publisher_pictures',
];
