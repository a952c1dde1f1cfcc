import { createHmac } from 'node:crypto';
import { getSettings } from '@dialozi/config';
import type { Context } from 'koa';
import { networkOf } from '../../domain/network';

const secrets = new Map<string, string>();

/** A secret for one purpose, made from the key that signs cookies. */
export function secretFor(purpose: string): string {
  const made =
    secrets.get(purpose) ??
    createHmac('sha256', getSettings().appKeys[0] ?? '')
      .update(purpose)
      .digest('hex');
  secrets.set(purpose, made);
  return made;
}

/** Knows something personal again without keeping it. */
export function fingerprint(text: string): string {
  return createHmac('sha256', secretFor('fingerprints')).update(text).digest('base64url');
}

/** Tells senders apart. */
export const senderOf = (ctx: Context): string => fingerprint(networkOf(ctx.ip));
