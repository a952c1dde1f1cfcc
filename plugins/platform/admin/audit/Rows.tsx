import { Typography } from '@strapi/design-system';
import { type Column, DataTable } from '../kit/DataTable';
import { useText } from '../kit/own-texts';
import { useMoments } from '../kit/use-moments';
import type { AuditRow } from './endpoints';

const BREAKS = { overflowWrap: 'anywhere' } as const;

/** The rows of the log, newest first. */
export function Rows({ rows }: { rows: readonly AuditRow[] }) {
  const text = useText();
  const { stamp } = useMoments();

  const actorOf = ({ actor: { kind, id, name } }: AuditRow): string =>
    kind === 'staff'
      ? (name ?? text('audit.actor.gone', { id: id ?? 0 }))
      : text(`audit.actor.${kind}`);
  const columns: Column<AuditRow>[] = [
    {
      id: 'at',
      label: text('audit.column.at'),
      isNarrow: true,
      cell: ({ at }) => stamp(at),
    },
    { id: 'actor', label: text('audit.column.actor'), cell: actorOf },
    {
      id: 'action',
      label: text('audit.column.action'),
      cell: (row) => <Action {...row} />,
    },
    {
      id: 'subject',
      label: text('audit.column.subject'),
      cell: ({ subject }) =>
        subject && <Anywhere>{[subject.type, subject.id].filter(Boolean).join(' ')}</Anywhere>,
    },
    { id: 'status', label: text('audit.column.status'), cell: ({ status }) => status },
    {
      id: 'details',
      label: text('audit.column.details'),
      cell: ({ details }) =>
        details && <Anywhere>{Object.values(details).sort().join(', ')}</Anywhere>,
    },
  ];
  return (
    <DataTable caption={text('audit.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}

/** In words, and as it is written in the log. */
function Action({ action, actionName }: AuditRow) {
  if (actionName === null) return <Anywhere>{action}</Anywhere>;
  return (
    <>
      <Typography tag="div">{actionName}</Typography>
      <Typography tag="div" variant="pi" textColor="neutral600" style={BREAKS}>
        {action}
      </Typography>
    </>
  );
}

/** Addresses and ids have no spaces to break at. */
function Anywhere({ children }: { children: string }) {
  return <Typography style={BREAKS}>{children}</Typography>;
}
