import { createHmac } from 'node:crypto';
import { getSettings } from '@dialozi/config';
import type { Context } from 'koa';
import { networkOf } from '../../domain/network';

/** A secret for one purpose, made from the key that signs cookies. */
export function secretFor(purpose: string): string {
  return createHmac('sha256', getSettings().appKeys[0] ?? '')
    .update(purpose)
    .digest('hex');
}

/** Tells senders apart without keeping their address, which is personal. */
export function senderOf(ctx: Context): string {
  return createHmac('sha256', secretFor('senders')).update(networkOf(ctx.ip)).digest('base64url');
}
