import { NoAnswer, Section, useReason } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { BackLink } from '../BackLink';
import { type Asked, useAsked } from '../hooks/use-asked';
import { QUEUE_PATH } from '../paths';
import { useText } from '../texts';

interface Props<Row> {
  title: string;
  subtitle: string;
  /** The heading of the form. */
  add: string;
  ask: Parameters<typeof useAsked<readonly Row[]>>[0];
  form: (onDone: (message: string) => void) => ReactNode;
  table: (rows: readonly Row[], onDone: (message: string) => void) => ReactNode;
}

/** A short list that staff keep: its rows, and a form for one more. */
export function OfficeScreen<Row>({ title, subtitle, add, ask, form, table }: Props<Row>) {
  const text = useText();
  const reason = useReason();
  const { toggleNotification } = useNotification();
  const { answer, error, refresh }: Asked<readonly Row[]> = useAsked(ask);

  const finish = (message: string): void => {
    toggleNotification({ type: 'success', message });
    refresh();
  };

  if (answer === null) {
    if (error === null) return <Page.Loading>{text('office.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        navigationAction={<BackLink to={QUEUE_PATH}>{text('case.back')}</BackLink>}
        title={title}
        subtitle={subtitle}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {table(answer, finish)}
          <Section title={add}>
            <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
              {form(finish)}
            </Box>
          </Section>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
