import { type Column, DataTable, Notice, Section, useMoments } from '@dialozi/platform/admin';
import type { Failure } from '../api/types';
import { useText } from '../texts';

/** Pages that could not be rendered: readers still see what they were before. */
export function Failures({ failures }: { failures: readonly Failure[] }) {
  const text = useText();
  const { stamp } = useMoments();
  const columns: Column<Failure>[] = [
    { id: 'path', label: text('failures.column.page'), cell: ({ path }) => path },
    { id: 'message', label: text('failures.column.reason'), cell: ({ message }) => message },
    {
      id: 'time',
      label: text('failures.column.time'),
      isNarrow: true,
      cell: ({ failedAt }) => stamp(failedAt),
    },
  ];
  return (
    <Section title={text('failures.title')}>
      {failures.length === 0 ? (
        <Notice kind="success">{text('failures.none')}</Notice>
      ) : (
        <>
          <Notice kind="danger">{text('failures.explained', { count: failures.length })}</Notice>
          <DataTable
            caption={text('failures.title')}
            columns={columns}
            rows={failures}
            keyOf={({ path }) => path}
          />
        </>
      )}
    </Section>
  );
}
