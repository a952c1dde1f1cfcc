import type { Entry } from '@dialozi/publisher/contract';
import { openDataPath } from '../open-data/addresses';
import { type Dataset, MEDIA_TYPES } from '../open-data/datasets';
import { LICENCE } from '../open-data/licence';
import { municipality } from './municipality';
import type { Thing } from './schema-org';

/**
 * A collection of the open data: https://schema.org/Dataset.
 * @param since the first day of which it tells, where it is ordered by time
 */
export function dataset(
  { title, description, path, files }: Dataset,
  {
    settings,
    origin,
    since,
  }: { settings: Entry<'site-settings'>; origin: string; since?: string | undefined },
): Thing {
  const publisher = municipality(settings, origin);
  return {
    '@type': 'Dataset',
    '@id': `${origin}${path}`,
    name: `${title}: ${settings.municipality}`,
    description,
    url: `${origin}${path}`,
    inLanguage: settings.locale,
    license: LICENCE.url,
    isAccessibleForFree: true,
    ...(since !== undefined && { temporalCoverage: `${since}/..` }),
    creator: publisher,
    publisher,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      url: `${origin}${openDataPath(settings.locale)}`,
    },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[file.format],
      contentUrl: `${origin}${file.path}`,
    })),
  };
}
