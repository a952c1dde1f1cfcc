import { type Column, DataTable, Section, useMoments } from '@dialozi/platform/admin';
import { Badge, Flex, Typography } from '@strapi/design-system';
import type { SiteState, Version } from '../api/types';
import { useText } from '../texts';
import { RestoreVersion } from './RestoreVersion';
import { useVersionTexts } from './use-version-texts';

interface Props {
  state: SiteState;
  canRestore: boolean;
  onRestored: () => void;
}

/** The last changes of the site, newest first; each can be had back while it is kept. */
export function Versions({ state: { versions, live }, canRestore, onRestored }: Props) {
  const text = useText();
  const { stamp, duration } = useMoments();
  const { cause, pages } = useVersionTexts();

  const columns: Column<Version>[] = [
    {
      id: 'version',
      label: text('versions.column.version'),
      isNarrow: true,
      cell: ({ id }) => (
        <Flex inline gap={2}>
          {id}
          {id === live?.version && <Badge variant="success">{text('versions.live')}</Badge>}
        </Flex>
      ),
    },
    {
      id: 'time',
      label: text('versions.column.time'),
      isNarrow: true,
      cell: ({ startedAt }) => stamp(startedAt),
    },
    { id: 'cause', label: text('versions.column.cause'), cell: cause },
    { id: 'pages', label: text('versions.column.pages'), cell: pages },
    {
      id: 'duration',
      label: text('versions.column.duration'),
      isNarrow: true,
      cell: ({ startedAt, finishedAt }) =>
        finishedAt === null ? text('versions.unfinished') : duration(startedAt, finishedAt),
    },
    ...(canRestore ? [restoreColumn()] : []),
  ];

  function restoreColumn(): Column<Version> {
    return {
      id: 'restore',
      label: text('versions.column.restore'),
      isLabelHidden: true,
      isNarrow: true,
      cell: ({ id, finishedAt }) =>
        finishedAt === null || id === live?.version ? null : (
          <RestoreVersion id={id} onRestored={onRestored} />
        ),
    };
  }

  return (
    <Section title={text('versions.title')}>
      {versions.length === 0 ? (
        <Typography>{text('versions.none')}</Typography>
      ) : (
        <DataTable
          caption={text('versions.title')}
          columns={columns}
          rows={versions}
          keyOf={({ id }) => id}
        />
      )}
    </Section>
  );
}
