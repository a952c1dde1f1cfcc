import { Notice, useMoments, useReason } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useSiteState } from '../hooks/use-site-state';
import { useText } from '../texts';

/** The published site in a few lines, on the first screen of the admin. */
export function SiteWidget() {
  const text = useText();
  const reason = useReason();
  const { inSentence } = useMoments();
  const { answer: state, error } = useSiteState();

  if (state === null) {
    return error === null ? <Widget.Loading /> : <Widget.Error>{reason(error)}</Widget.Error>;
  }
  const { live, failures } = state;
  if (live === null) return <Widget.NoData>{text('versions.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" justifyContent="center" gap={3} height="100%">
      <Typography>
        {text('widget.live', {
          version: live.version,
          pages: live.pages,
          when: inSentence(live.renderedAt),
        })}
      </Typography>
      <Notice kind={failures.length === 0 ? 'success' : 'danger'}>
        {failures.length === 0
          ? text('failures.none')
          : text('failures.explained', { count: failures.length })}
      </Notice>
    </Flex>
  );
}
