import { getSettings } from '@dialozi/config';
import type { Language } from '@dialozi/platform';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Letter } from '../../contract';
import type { Frame } from '../../domain/frame';
import { htmlOf } from '../../domain/letter-html';
import { textOf } from '../../domain/letter-text';
import { message } from '../messages';
import type { DueMail } from './due-mail';

/** The message that goes out, as nodemailer takes it. */
export async function compose(strapi: Core.Strapi, mail: DueMail, letter: Letter) {
  const { language, recipient, message_id: messageId } = mail;
  const frame = await frameOf(strapi, language);
  return {
    from: getSettings().mailFrom,
    // Not as text, in which a comma would begin a second address.
    to: { name: '', address: recipient },
    subject: letter.subject,
    text: textOf(letter, frame),
    html: htmlOf(letter, frame),
    messageId,
    headers: {
      'Content-Language': language,
      // Out-of-office robots leave it alone: RFC 3834, and what Exchange understands.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    xMailer: false as const,
  };
}

async function frameOf(strapi: Core.Strapi, language: Language): Promise<Frame> {
  const { publicUrl } = getSettings();
  const municipality = (await municipalityOf(strapi, language)) ?? new URL(publicUrl).host;
  return {
    language,
    footer: [
      message(language, 'footer.sender', { municipality, site: `${publicUrl}/` }),
      message(language, 'footer.unexpected'),
    ],
  };
}

const siteSettings = z.object({ municipality: z.string().trim().nullable() }).nullable();

/** Its name as the site shows it; null while none is published, or an empty one. */
async function municipalityOf(strapi: Core.Strapi, locale: Language): Promise<string | null> {
  const published: unknown = await strapi.db.query('api::site-settings.site-settings').findOne({
    select: ['municipality'],
    where: { locale, publishedAt: { $notNull: true } },
  });
  const name = siteSettings.parse(published)?.municipality ?? '';
  return name === '' ? null : name;
}
