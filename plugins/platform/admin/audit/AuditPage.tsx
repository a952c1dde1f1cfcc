import { Page } from '@strapi/strapi/admin';
import { useText } from '../kit/own-texts';
import { AuditScreen } from './AuditScreen';
import { READ } from './permissions';

/** `/plugins/platform`: who did what. */
export default function AuditPage() {
  const text = useText();
  return (
    <Page.Protect permissions={READ}>
      <Page.Title>{text('audit.title')}</Page.Title>
      <AuditScreen />
    </Page.Protect>
  );
}
