import { type Column, DataTable, useMoments } from '@dialozi/platform/admin';
import { Link as StyledLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { CaseRow } from '../api/types';
import { useText } from '../texts';
import { DueDay } from './DueDay';
import { Lines } from './Lines';
import { StateBadge } from './StateBadge';

/** `search`: the address of the queue, for the way back from a case. */
export function CaseTable({ rows, search }: { rows: readonly CaseRow[]; search: string }) {
  const text = useText();
  const { day } = useMoments();

  const columns: Column<CaseRow>[] = [
    {
      id: 'code',
      label: text('queue.column.code'),
      isNarrow: true,
      cell: ({ id, code, registryNumber: number }) => (
        <Lines below={number === null ? null : text('case.number', { number })}>
          <StyledLink tag={Link} to={`cases/${id}`} state={{ search }}>
            {code}
          </StyledLink>
        </Lines>
      ),
    },
    {
      id: 'kind',
      label: text('queue.column.kind'),
      cell: ({ kind, topic }) => (
        <Lines below={topic === null ? null : text(`topic.${topic}`)}>{text(`kind.${kind}`)}</Lines>
      ),
    },
    {
      id: 'received',
      label: text('queue.column.received'),
      isNarrow: true,
      cell: ({ receivedAt, channel }) => (
        <Lines below={text(`channel.${channel}`)}>{day(receivedAt)}</Lines>
      ),
    },
    {
      id: 'state',
      label: text('queue.column.state'),
      isNarrow: true,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'due',
      label: text('queue.column.due'),
      isNarrow: true,
      // An element and not a call: it has hooks, and the number of rows changes.
      cell: (row) => <DueDay {...row} />,
    },
    {
      id: 'assignee',
      label: text('queue.column.assignee'),
      cell: ({ assignee }) => assignee?.name ?? text('queue.nobody'),
    },
  ];
  return (
    <DataTable caption={text('queue.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}
