import { Flex, LinkButton } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link, useLocation } from 'react-router-dom';
import type { OneCase } from '../api/types';
import { BackLink } from '../BackLink';
import { QUEUE_PATH } from '../paths';
import { useText } from '../texts';

/** The address of the queue that led here, as `CaseTable` hands it over. */
function searchIn(state: unknown): string {
  return typeof state === 'object' &&
    state !== null &&
    'search' in state &&
    typeof state.search === 'string'
    ? state.search
    : '';
}

export function CaseHeader({ found: { code, kind, topic } }: { found: OneCase }) {
  const text = useText();
  const { state } = useLocation() as { state: unknown };
  const what = text(`kind.${kind}`);
  return (
    <Layouts.Header
      navigationAction={
        <BackLink to={{ pathname: QUEUE_PATH, search: searchIn(state) }}>
          {text('case.back')}
        </BackLink>
      }
      title={code}
      subtitle={topic === null ? what : `${what} · ${text(`topic.${topic}`)}`}
      primaryAction={
        <Flex gap={2} wrap="wrap">
          <LinkButton tag={Link} to="slip" variant="tertiary" startIcon={<File />}>
            {text('slip.open')}
          </LinkButton>
          <LinkButton tag={Link} to="sheet" variant="tertiary" startIcon={<File />}>
            {text('sheet.open')}
          </LinkButton>
        </Flex>
      }
    />
  );
}
