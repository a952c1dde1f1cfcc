import { useCall } from '@dialozi/platform/admin';
import { Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { ACTIONS } from '../../contract/actions';
import { LIST_REPLIES } from '../api/endpoints';
import { useText } from '../texts';
import { OfficeScreen } from './OfficeScreen';
import { ReplyForm } from './ReplyForm';
import { ReplyTable } from './ReplyTable';

const MANAGE_REPLIES = [{ action: ACTIONS.manageReplies, subject: null }];

/** `/plugins/dialogue/replies`: texts that staff put into an answer and change there. */
export function RepliesScreen() {
  const text = useText();
  const call = useCall();
  const ask = useCallback((signal: AbortSignal) => call(LIST_REPLIES, { signal }), [call]);
  return (
    <Page.Protect permissions={MANAGE_REPLIES}>
      <OfficeScreen
        title={text('replies.title')}
        subtitle={text('replies.subtitle')}
        add={text('replies.new')}
        ask={ask}
        form={(onDone) => <ReplyForm onDone={onDone} />}
        table={(replies, onDone) => <ReplyTable replies={replies} onDone={onDone} />}
      />
    </Page.Protect>
  );
}
