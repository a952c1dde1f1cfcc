import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import type { Form } from '../../contract';
import type { FormFields } from '../forms/form-fields';
import { AnswerPages } from '../forms/pages';
import { readProof, type Proof } from '../forms/proof';
import { FormTransactions, type FormTransaction } from '../forms/form-transactions';
import { RateLimits } from '../forms/rate-limits';
import { MESSAGES, Problem } from '../problems';
import { jobs } from '../services-of';

export interface FormsService {
  readonly limits: RateLimits;
  readonly pages: AnswerPages;
  readonly transactions: FormTransactions;
  /**
   * Whether a form may pass: no trap sprung, no forged proof, not too often.
   * @returns the proof of work, or null where there is none.
   * @throws {Problem} `invalid-input` or `too-many-requests`.
   */
  admit(id: string, form: Form, sender: string, fields: FormFields): Promise<Proof | null>;
  /** Marks a proof as used, in the transaction of what it allows. @throws {Problem} where it was used. */
  use(trx: FormTransaction, proof: Proof): Promise<void>;
  /** Registers the job that forgets what nobody asks for any more. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What a script makes with random digits, and the like. */
const KEY = /^[\w-]{16,100}$/;
const FORGET_JOB = 'platform.forget-forms';
const EVERY_HOUR = '17 * * * *';

type Reason = keyof (typeof MESSAGES)['bg']['form'];

/** What stands between a form that anybody may send and its endpoint. */
export function forms({ strapi }: { strapi: Core.Strapi }): FormsService {
  const limits = new RateLimits();
  const transactions = new FormTransactions(getSettings().databaseUrl);
  return {
    limits,
    transactions,
    pages: new AnswerPages(),
    async admit(id, form, sender, { trap, key, proof: sent }) {
      const refuse = (field: string, reason: Reason): Problem => {
        const message = { bg: MESSAGES.bg.form[reason], en: MESSAGES.en.form[reason] };
        return new Problem('invalid-input', { errors: [{ path: `body.${field}`, message }] });
      };
      if (trap !== '') throw refuse('website', 'trap');
      if (key !== '' && !KEY.test(key)) throw refuse('idempotencyKey', 'key-invalid');
      const proof = sent === '' ? null : await readProof(sent);
      if (sent !== '' && proof === null) throw refuse('altcha', 'proof-invalid');
      if (proof === null) await limits.consume(`${id}/plain`, form.limitWithoutProof, sender);
      else await limits.consume(id, form.limit, sender);
      return proof;
    },
    async use(trx, { signature, expiresAt }) {
      const { rows } = await trx.raw(
        `INSERT INTO platform_used_challenges (signature, expires_at) VALUES (?, ?)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [signature, expiresAt],
      );
      if (rows.length === 0) throw new Problem('invalid-input', { detail: usedProof });
    },
    async start() {
      await jobs(strapi).work(FORGET_JOB, { policy: 'stately' }, () => forget(strapi));
      await jobs(strapi).schedule(FORGET_JOB, EVERY_HOUR);
    },
    async stop() {
      await limits.close();
      await transactions.close();
    },
  };
}

const usedProof = {
  bg: MESSAGES.bg.form['proof-used'],
  en: MESSAGES.en.form['proof-used'],
};

/** Long enough for a phone that sends again when it is back in reach. */
const ANSWERS_KEPT = '3 days';

async function forget(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    'DELETE FROM platform_answers WHERE created_at < clock_timestamp() - ?::interval',
    [ANSWERS_KEPT],
  );
  await strapi.db.connection.raw(
    'DELETE FROM platform_used_challenges WHERE expires_at < clock_timestamp()',
  );
}
