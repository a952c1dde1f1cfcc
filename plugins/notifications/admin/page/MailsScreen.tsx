import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useText } from '../texts';
import { MailList } from './MailList';

export function MailsScreen() {
  const text = useText();
  // What is done in one list shows in the other.
  const [turn, setTurn] = useState(0);
  const renew = useCallback(() => setTurn((last) => last + 1), []);
  return (
    <Page.Main>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <MailList state="failed" turn={turn} onChanged={renew} />
          <MailList state="waiting" turn={turn} onChanged={renew} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
