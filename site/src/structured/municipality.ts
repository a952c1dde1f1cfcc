import type { Entry } from '@dialozi/publisher/contract';
import type { Thing } from './schema-org';

/** The municipality whose site this is: https://schema.org/GovernmentOrganization. */
export function municipality(settings: Entry<'site-settings'>, origin: string): Thing {
  const { address, phone, email, logo } = settings;
  const logoUrl = logo?.sources.at(-1)?.url;
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${origin}/#municipality`,
    name: settings.municipality,
    url: `${origin}/`,
    ...(address !== '' && { address }),
    ...(phone !== '' && { telephone: phone }),
    ...(email !== '' && { email }),
    ...(logoUrl !== undefined && { logo: new URL(logoUrl, origin).href }),
  };
}
