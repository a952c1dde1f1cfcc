import type { EntryType } from '../../contract/entries/schemas';
import type { ProjectedType } from './projected-type';
import { article } from './types/article';
import { community } from './types/community';
import { document } from './types/document';
import { event } from './types/event';
import { gallery } from './types/gallery';
import { notice } from './types/notice';
import { organisation } from './types/organisation';
import { page } from './types/page';
import { policyArea } from './types/policy-area';
import { session } from './types/session';
import { siteSettings } from './types/site-settings';
import { video } from './types/video';

export { PROJECTION_CODE } from './code';
export type { Around, NotNow, Projection } from './projection';
export type { Populate, ProjectedType } from './projected-type';
export { ProjectionError } from './projection-error';

/** Every content type of the site: its name in the cms and how its documents become entries. */
export const PROJECTED_TYPES: Record<EntryType, ProjectedType> = {
  article,
  document,
  event,
  session,
  gallery,
  video,
  page,
  community,
  'policy-area': policyArea,
  organisation,
  notice,
  'site-settings': siteSettings,
};
