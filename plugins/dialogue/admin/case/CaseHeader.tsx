import { Link as StyledLink, LinkButton } from '@strapi/design-system';
import { ArrowLeft, File } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link, useLocation } from 'react-router-dom';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { QUEUE_PATH } from '../paths';

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
        <StyledLink
          tag={Link}
          to={{ pathname: QUEUE_PATH, search: searchIn(state) }}
          startIcon={<ArrowLeft />}
        >
          {text('case.back')}
        </StyledLink>
      }
      title={code}
      subtitle={topic === null ? what : `${what} · ${text(`topic.${topic}`)}`}
      primaryAction={
        <LinkButton tag={Link} to="sheet" variant="tertiary" startIcon={<File />}>
          {text('sheet.open')}
        </LinkButton>
      }
    />
  );
}
