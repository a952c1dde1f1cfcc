import { z } from 'zod';
import { defineEndpoint } from './endpoint';

/** A browser's own key derivation, so that one try costs some milliseconds there and here. */
export const ALGORITHM = 'PBKDF2/SHA-256';

/** A proof of work for a browser to solve before it sends a form, in the format of ALTCHA 2. */
export const challenge = defineEndpoint({
  id: 'platform.challenge',
  method: 'GET',
  path: '/challenge',
  summary: { bg: 'Задача за браузъра срещу роботи', en: 'A proof of work against robots' },
  access: { kind: 'public' },
  output: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string(),
      salt: z.string(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      expiresAt: z.int(),
    }),
    signature: z.string(),
  }),
  limit: { points: 300, seconds: 3_600 },
});
