import { Page } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/endpoints/actions';
import { useText } from '../texts';
import { SiteScreen } from './SiteScreen';

const READ_SITE = [{ action: ACTIONS.readSite, subject: null }];

/** `/plugins/publisher`: the published site, its versions and what went wrong. */
export default function SitePage() {
  const text = useText();
  return (
    <Page.Protect permissions={READ_SITE}>
      <Page.Title>{text('site.title')}</Page.Title>
      <SiteScreen />
    </Page.Protect>
  );
}
