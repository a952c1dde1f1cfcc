import { Link as StyledLink } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link, type To } from 'react-router-dom';

export function BackLink({ to, children }: { to: To; children: string }) {
  return (
    <StyledLink tag={Link} to={to} startIcon={<ArrowLeft />}>
      {children}
    </StyledLink>
  );
}
