import type { Language } from '@dialozi/platform';
import type { Letter } from '@dialozi/notifications';
import { mails } from '@dialozi/notifications/server';
import type { Transaction } from '@dialozi/platform/server';
import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { dayInWords } from '../../domain/day-in-words';
import type { Disposition } from '../../contract';
import { message } from '../messages';
import { day, rowsOf } from '../rows';

/** What a sender is told of. */
export type News =
  | { kind: 'received' }
  | { kind: 'asked' | 'extended'; text: string }
  | { kind: 'answered'; text: string; disposition: Disposition; forwardedTo?: string | undefined }
  | { kind: 'reopened' };

interface Told {
  code: string;
  language: Language;
  /** The last day for an answer; null where nothing is due. */
  dueOn: string | null;
}

/** By which mails about a case are counted, and erased. */
export const aboutCase = (id: string): string => `case/${id}`;

const addressee = z.object({
  code: z.string(),
  language: z.enum(['bg', 'en']),
  due_on: day,
  email: z.string().nullable(),
});

/** Writes to the sender, where an address was left, in the transaction of what happened. */
export async function tellSender(
  strapi: Core.Strapi,
  trx: Transaction,
  id: string,
  news: News,
): Promise<void> {
  const [row] = await rowsOf(
    trx,
    addressee,
    `SELECT code, language, due_on::text, email
     FROM dialogue_cases LEFT JOIN dialogue_persons ON case_id = id WHERE id = ?`,
    [id],
  );
  if (row === undefined || row.email === null) return;
  const letter = letterOf({ ...row, dueOn: row.due_on }, news, getSettings().publicUrl);
  await mails(strapi).send(trx, {
    to: row.email,
    language: row.language,
    letter,
    about: aboutCase(id),
  });
}

function letterOf({ code, language, dueOn }: Told, news: News, origin: string): Letter {
  const t = (key: Parameters<typeof message>[1], values = {}): string =>
    message(language, key, values);
  const due = dueOn === null ? '' : dayInWords(dueOn, language);
  const sentences = (): string[] => {
    switch (news.kind) {
      case 'answered': {
        const disposition = t(`disposition.${news.disposition}`);
        const body = news.forwardedTo;
        return [
          t('letter.answered.text', { disposition }),
          ...(body === undefined ? [] : [t('letter.answered.forwarded', { body })]),
        ];
      }
      case 'received':
      case 'asked':
      case 'extended':
      case 'reopened':
        return [t(`letter.${news.kind}.text`, { day: due })];
    }
  };
  return {
    subject: t(`letter.${news.kind}.subject`, { code }),
    paragraphs: [t('letter.greeting'), ...sentences(), t('letter.code', { code })],
    ...('text' in news ? { quote: news.text } : {}),
    // In the fragment the code reaches no log.
    link: {
      label: t('letter.link'),
      url: `${origin}${language === 'bg' ? '' : `/${language}`}/prepiska/#${code}`,
    },
  };
}
