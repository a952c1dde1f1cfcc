import { Notice } from '@dialozi/platform/admin';
import { Box } from '@strapi/design-system';
import type { WrittenLink } from '../../domain/written-links';
import { useBrokenLinks } from '../hooks/use-broken-links';
import { useText } from '../texts';

/** Names the links in the form that lead to no page of the site, before they are published. */
export function BrokenLinks() {
  const text = useText();
  const links = useBrokenLinks();
  const line = ({ field, words, address }: WrittenLink): string => {
    const named = { field: text(`links.field.${field}`), words, address };
    return text(words === '' ? 'links.alone' : 'links.in-text', named);
  };
  return (
    <div role="status">
      {links.length > 0 && (
        <Notice kind="danger">
          {text('links.broken', { count: links.length })}
          <Box tag="ul" paddingTop={1}>
            {[...new Set(links.map(line))].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </Box>
          <Box paddingTop={1}>{text('links.what-to-do')}</Box>
        </Notice>
      )}
    </div>
  );
}
