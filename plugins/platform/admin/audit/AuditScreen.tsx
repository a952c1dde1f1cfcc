import { Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NoAnswer } from '../kit/NoAnswer';
import { Notice } from '../kit/Notice';
import { useText } from '../kit/own-texts';
import { useReason } from '../kit/use-reason';
import { Chain } from './Chain';
import type { AuditFilter } from './endpoints';
import { Export } from './Export';
import { Filters } from './Filters';
import { useCanExport } from './permissions';
import { Rows } from './Rows';
import { useAudit } from './use-audit';

export function AuditScreen() {
  const text = useText();
  const reason = useReason();
  const canExport = useCanExport();
  const [filter, setFilter] = useState<AuditFilter>({});
  const { page, error, isLoading, more, refresh } = useAudit(filter);

  if (page === null) {
    if (error === null) return <Page.Loading>{text('audit.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Layouts.Header
        title={text('audit.title')}
        subtitle={text('audit.subtitle')}
        primaryAction={canExport && <Export filter={filter} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {error !== null && <Notice kind="danger">{reason(error)}</Notice>}
          <Chain page={page} />
          <Filters people={page.people} onSearch={setFilter} />
          {page.rows.length === 0 ? (
            <Typography>{text('audit.none')}</Typography>
          ) : (
            <Rows rows={page.rows} />
          )}
          {page.hasMore && (
            <Flex justifyContent="center">
              <Button variant="tertiary" loading={isLoading} onClick={more}>
                {text('audit.more')}
              </Button>
            </Flex>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
