import { type Column, DataTable } from '@dialozi/platform/admin';
import { Typography } from '@strapi/design-system';
import { REMOVE_REPLY } from '../api/endpoints';
import type { Reply } from '../api/types';
import { useText } from '../texts';
import { RemoveButton } from './RemoveButton';

interface Props {
  replies: readonly Reply[];
  onDone: (message: string) => void;
}

export function ReplyTable({ replies, onDone }: Props) {
  const text = useText();
  const columns: Column<Reply>[] = [
    { id: 'title', label: text('replies.name'), cell: ({ title }) => title },
    {
      id: 'text',
      label: text('replies.text'),
      cell: (reply) => <span style={{ whiteSpace: 'pre-wrap' }}>{reply.text}</span>,
    },
    {
      id: 'remove',
      label: text('replies.remove'),
      isLabelHidden: true,
      isNarrow: true,
      cell: ({ id, title }) => (
        <RemoveButton
          label={text('replies.remove')}
          name={title}
          paragraphs={[text('replies.removes')]}
          remove={(call) => call(REMOVE_REPLY, { params: { id } })}
          onRemoved={() => onDone(text('replies.removed'))}
        />
      ),
    },
  ];
  if (replies.length === 0) return <Typography>{text('replies.none')}</Typography>;
  return (
    <DataTable
      caption={text('replies.title')}
      columns={columns}
      rows={replies}
      keyOf={({ id }) => id}
    />
  );
}
