import { z } from 'zod';
import { defaultSettings } from '../../../contract/default-settings';
import { siteSettings as schema } from '../../../contract/entries/schemas';
import { ALL } from '../../../contract/facets';
import { address, headFields, text } from '../fields';
import { picture } from '../media';
import { projectedType } from '../projected-type';

const links = z
  .array(z.object({ label: z.string().trim().min(1), url: address.pipe(z.string()) }))
  .nullish()
  .transform((value) => value ?? []);

export const siteSettings = projectedType({
  type: 'site-settings',
  populate: { logo: true, navigation: true, footer: true },
  row: z.object({
    ...headFields,
    municipality: text,
    tagline: text,
    logo: picture,
    colour: text,
    address: text,
    phone: text,
    email: text,
    openingHours: text,
    operator: text,
    dataController: text,
    dataProtectionOfficer: text,
    funding: text,
    showEuEmblem: z.boolean().nullish(),
    demoText: text,
    navigation: links,
    footer: links,
  }),
  schema,
  fields: (row) => ({
    ...row,
    colour: row.colour === '' ? defaultSettings(row.locale).colour : row.colour,
    showEuEmblem: row.showEuEmblem ?? false,
  }),
  place: ({ title }) => ({ sortKey: title, facets: [ALL] }),
});
