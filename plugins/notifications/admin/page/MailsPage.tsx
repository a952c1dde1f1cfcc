import { Page } from '@strapi/strapi/admin';
import { ACTIONS } from '../../contract/actions';
import { useText } from '../texts';
import { MailsScreen } from './MailsScreen';

const READ_MAILS = [{ action: ACTIONS.readMails, subject: null }];

/** `/plugins/notifications`: the mails that wait or could not be delivered. */
export default function MailsPage() {
  const text = useText();
  return (
    <Page.Protect permissions={READ_MAILS}>
      <Page.Title>{text('title')}</Page.Title>
      <MailsScreen />
    </Page.Protect>
  );
}
