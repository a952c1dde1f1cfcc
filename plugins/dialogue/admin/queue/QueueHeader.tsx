import { Flex, LinkButton } from '@strapi/design-system';
import { Calendar, Plus, Quotes } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useCasePermissions, useOfficePermissions } from '../hooks/use-permissions';
import { useText } from '../texts';

export function QueueHeader() {
  const text = useText();
  const { canRegister } = useCasePermissions();
  const { canManageReplies, canManageCalendar } = useOfficePermissions();
  return (
    <Layouts.Header
      title={text('title')}
      subtitle={text('queue.subtitle')}
      primaryAction={
        <Flex gap={2} wrap="wrap">
          {canManageReplies && (
            <LinkButton tag={Link} to="replies" variant="tertiary" startIcon={<Quotes />}>
              {text('replies.title')}
            </LinkButton>
          )}
          {canManageCalendar && (
            <LinkButton tag={Link} to="calendar" variant="tertiary" startIcon={<Calendar />}>
              {text('calendar.title')}
            </LinkButton>
          )}
          {canRegister && (
            <LinkButton tag={Link} to="cases/new" startIcon={<Plus />}>
              {text('register.open')}
            </LinkButton>
          )}
        </Flex>
      }
    />
  );
}
