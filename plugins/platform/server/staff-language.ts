import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Language, LANGUAGES } from '../contract';

const staffMember = z.looseObject({ user: z.looseObject({ preferedLanguage: z.string() }) });

/** The language that the member of staff whose request this is has chosen for the admin; else the first. */
export function staffLanguage(strapi: Core.Strapi): Language {
  const staff = staffMember.safeParse(strapi.requestContext.get()?.state);
  const chosen = staff.success ? staff.data.user.preferedLanguage : undefined;
  return LANGUAGES.find((language) => language === chosen) ?? LANGUAGES[0];
}
