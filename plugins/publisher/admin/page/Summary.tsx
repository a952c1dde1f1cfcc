import { useMoments } from '@dialozi/platform/admin';
import { Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SiteState } from '../api/types';
import { useText } from '../texts';

/** The published site in four figures. */
export function Summary({ state: { live, waiting } }: { state: SiteState }) {
  const text = useText();
  const intl = useIntl();
  const { stamp } = useMoments();

  const waits = [
    ...(waiting.documents > 0 ? [text('site.documents', { count: waiting.documents })] : []),
    ...(waiting.pages > 0 ? [text('site.pages', { count: waiting.pages })] : []),
  ];
  const facts = [
    { label: text('site.version'), value: live?.version ?? text('site.none') },
    {
      label: text('site.last-change'),
      value: live === null ? text('site.none') : stamp(live.renderedAt),
    },
    { label: text('site.page-count'), value: intl.formatNumber(live?.pages ?? 0) },
    {
      label: text('site.waiting'),
      value: waits.length === 0 ? text('site.nothing-waits') : intl.formatList(waits),
    },
  ];

  return (
    <Grid.Root tag="dl" gap={4}>
      {facts.map(({ label, value }) => (
        <Grid.Item
          key={label}
          col={3}
          s={6}
          xs={6}
          direction="column"
          alignItems="flex-start"
          background="neutral0"
          shadow="tableShadow"
          hasRadius
          padding={4}
        >
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="dd" variant="delta" textColor="neutral800">
            {value}
          </Typography>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
