import { ENTRY_SCHEMAS as schemas } from '@dialozi/publisher/contract/entries/schemas';
import type { Fixture } from './fixture-content';
import raw from './fixture.json';

/** A few entries of every type in both languages, checked against the contract. */
export const fixture: Fixture = {
  article: schemas.article.array().parse(raw.article),
  document: schemas.document.array().parse(raw.document),
  event: schemas.event.array().parse(raw.event),
  session: schemas.session.array().parse(raw.session),
  gallery: schemas.gallery.array().parse(raw.gallery),
  video: schemas.video.array().parse(raw.video),
  page: schemas.page.array().parse(raw.page),
  community: schemas.community.array().parse(raw.community),
  'policy-area': schemas['policy-area'].array().parse(raw['policy-area']),
  organisation: schemas.organisation.array().parse(raw.organisation),
  notice: schemas.notice.array().parse(raw.notice),
  'site-settings': schemas['site-settings'].array().parse(raw['site-settings']),
};
