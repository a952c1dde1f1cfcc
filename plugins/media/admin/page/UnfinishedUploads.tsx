import {
  type Column,
  Confirm,
  DataTable,
  Section,
  useCall,
  useDoing,
  useMoments,
} from '@dialozi/platform/admin';
import { Button, Typography } from '@strapi/design-system';
import { CANCEL_UPLOAD, type UnfinishedUpload } from '../api/endpoints';
import { useText } from '../texts';
import { useMegabytes } from './use-megabytes';

interface Props {
  uploads: readonly UnfinishedUpload[];
  onRemoved: () => void;
}

/** What the person at work has begun: the same file, chosen again, goes on where it stopped. */
export function UnfinishedUploads({ uploads, onRemoved }: Props) {
  const text = useText();
  const moments = useMoments();
  const megabytes = useMegabytes();
  const columns: Column<UnfinishedUpload>[] = [
    { id: 'name', label: text('unfinished.name'), cell: ({ name }) => name },
    {
      id: 'size',
      label: text('unfinished.size'),
      cell: ({ size }) => text('size', { size: megabytes(size) }),
    },
    {
      id: 'begun',
      label: text('unfinished.begun'),
      cell: ({ begunAt }) => moments.appointment(new Date(begunAt)),
    },
    {
      id: 'remove',
      label: text('unfinished.remove'),
      isLabelHidden: true,
      cell: (upload) => <RemoveUpload upload={upload} onRemoved={onRemoved} />,
    },
  ];
  return (
    <Section title={text('unfinished.title')}>
      <Typography>{text('unfinished.explained')}</Typography>
      <DataTable
        caption={text('unfinished.title')}
        columns={columns}
        rows={uploads}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}

function RemoveUpload({
  upload: { id, name },
  onRemoved,
}: {
  upload: UnfinishedUpload;
  onRemoved: () => void;
}) {
  const text = useText();
  const call = useCall();
  const { isDoing, run } = useDoing();
  const remove = async (): Promise<void> => {
    await call(CANCEL_UPLOAD, { params: { id } });
    onRemoved();
  };
  return (
    <Confirm
      trigger={
        <Button
          variant="danger-light"
          size="S"
          loading={isDoing}
          aria-label={text('unfinished.remove-named', { name })}
        >
          {text('unfinished.remove')}
        </Button>
      }
      title={text('unfinished.confirm-title', { name })}
      paragraphs={[text('unfinished.confirm-text')]}
      confirm={text('unfinished.remove')}
      onConfirm={() => void run(remove)}
    />
  );
}
