import { NoAnswer, Notice, useReason } from '@dialozi/platform/admin';
import { Flex, LinkButton } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCanManageSite } from '../hooks/use-permissions';
import { useSiteState } from '../hooks/use-site-state';
import { useText } from '../texts';
import { Building } from './Building';
import { Failures } from './Failures';
import { RenderWhole } from './RenderWhole';
import { Summary } from './Summary';
import { Versions } from './Versions';

export function SiteScreen() {
  const text = useText();
  const reason = useReason();
  const canManage = useCanManageSite();
  const { answer: state, error, refresh } = useSiteState();

  if (state === null) {
    if (error === null) return <Page.Loading>{text('site.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Layouts.Header
        title={text('site.title')}
        subtitle={text('site.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton variant="tertiary" href="/" isExternal endIcon={<ExternalLink />}>
              {text('site.open')}
            </LinkButton>
            {canManage && <RenderWhole onAsked={refresh} />}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {error !== null && (
            <Notice kind="danger">{text('site.stale', { reason: reason(error) })}</Notice>
          )}
          <Summary state={state} />
          {state.building !== null && <Building building={state.building} />}
          <Failures failures={state.failures} />
          <Versions state={state} canRestore={canManage} onRestored={refresh} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
