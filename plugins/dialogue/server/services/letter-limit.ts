import { fingerprint, forms, Problem } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';

const LETTERS_A_DAY = { points: 5, seconds: 86_400 };

/**
 * Whether an address that anybody may have typed gets a receipt: the form must not be a way to fill
 * somebody's mailbox in the name of the municipality. The contribution itself is taken all the same,
 * and what staff answer is sent.
 */
export async function mayBeWrittenTo(strapi: Core.Strapi, email: string): Promise<boolean> {
  try {
    const address = fingerprint(email.toLowerCase());
    await forms(strapi).limits.consume('dialogue.receipts', LETTERS_A_DAY, address);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'too-many-requests') return false;
    throw error;
  }
}
