import { useReason } from '@dialozi/platform/admin';
import { Flex, Link as DesignLink, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { StaffHome, Subject } from '../api/types';
import { useStaffHome } from '../hooks/use-staff-home';
import { useText } from '../texts';

interface Line {
  entry: Subject & { title: string };
  /** What stands below the title: when, and what of it. */
  note: string;
}

interface Props {
  linesOf: (home: StaffHome) => Line[];
  /** Said where there is nothing. */
  nothing: string;
}

/** Entries of the start page, each a link to its form. */
export function EntryList({ linesOf, nothing }: Props) {
  const text = useText();
  const reason = useReason();
  const { answer: home, error } = useStaffHome();
  if (home === null) {
    return error === null ? <Widget.Loading /> : <Widget.Error>{reason(error)}</Widget.Error>;
  }
  const lines = linesOf(home);
  if (lines.length === 0) return <Typography textColor="neutral600">{nothing}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {lines.map(({ entry, note }) => (
        <li key={`${note} ${entry.type} ${entry.documentId} ${entry.locale}`}>
          <DesignLink tag={Link} to={formOf(entry)} style={{ overflowWrap: 'anywhere' }}>
            {entry.title === '' ? text('home.untitled') : entry.title}
          </DesignLink>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[text(`home.type.${entry.type}`), entry.locale.toUpperCase(), note].join(' · ')}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

function formOf({ type, documentId, locale }: Subject): string {
  const uid = `api::${type}.${type}`;
  const form =
    type === 'site-settings' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${form}?plugins[i18n][locale]=${locale}`;
}
