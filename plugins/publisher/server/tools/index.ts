/** What the command line does with a published site, without Strapi. */
export { exportSite, TargetNotEmpty } from './export-site';
export { verifySite, type Finding, type SitePlace } from './verify-site';
export { SITE_TABLES } from './site-tables';
export { isWithdrawnLine, withdrawAgain, withdrawnLines } from './withdraw-again';
