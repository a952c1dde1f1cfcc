import { type Column, DataTable, useMoments } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import type { UndeliveredMail, UndeliveredState } from '../api/types';
import { useCanManageMails } from '../hooks/use-can-manage';
import { useText } from '../texts';
import { GiveUpMail } from './GiveUpMail';
import { RetryMail } from './RetryMail';

interface Props {
  caption: string;
  state: UndeliveredState;
  mails: readonly UndeliveredMail[];
  onChanged: () => void;
}

export function MailTable({ caption, state, mails, onChanged }: Props) {
  const text = useText();
  const { stamp } = useMoments();
  const canManage = useCanManageMails();

  const columns: Column<UndeliveredMail>[] = [
    { id: 'subject', label: text('column.subject'), cell: ({ subject }) => subject },
    { id: 'recipient', label: text('column.recipient'), cell: ({ recipient }) => recipient },
    { id: 'about', label: text('column.about'), isNarrow: true, cell: ({ about }) => about },
    {
      id: 'created',
      label: text('column.created'),
      isNarrow: true,
      cell: ({ createdAt }) => stamp(createdAt),
    },
    {
      id: 'attempts',
      label: text('column.attempts'),
      isNarrow: true,
      cell: ({ attempts }) => attempts,
    },
    { id: 'error', label: text('column.error'), cell: ({ lastError }) => lastError },
    ...(state === 'waiting' ? [nextColumn()] : []),
    ...(canManage ? [actionsColumn()] : []),
  ];

  function nextColumn(): Column<UndeliveredMail> {
    return {
      id: 'next',
      label: text('column.next'),
      isNarrow: true,
      cell: ({ nextTryAt }) => (nextTryAt === null ? null : stamp(nextTryAt)),
    };
  }

  function actionsColumn(): Column<UndeliveredMail> {
    return {
      id: 'actions',
      label: text('column.actions'),
      isLabelHidden: true,
      isNarrow: true,
      cell: (mail) => (
        <Flex gap={2}>
          <RetryMail mail={mail} onAsked={onChanged} />
          <GiveUpMail mail={mail} onGivenUp={onChanged} />
        </Flex>
      ),
    };
  }

  return <DataTable caption={caption} columns={columns} rows={mails} keyOf={({ id }) => id} />;
}
