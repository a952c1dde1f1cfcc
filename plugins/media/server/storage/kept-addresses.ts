import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { signedLink, withoutKeys } from './signed-link';

/**
 * Texts are kept with addresses as readers have them. A picture in a text gets a key for staff on its
 * way to the editor; what an editor inserts or pastes loses its key on the way back.
 */
export function keepAddressesPlain(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { params } = context;
    if ('data' in params) Object.assign(params, { data: plain(params.data) });
    return signed(await next()) as Awaited<ReturnType<typeof next>>;
  });
}

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? withoutKeys(value) : mapped(value, plain);

const picture = z.looseObject({ url: z.string() });
const PARTS = /^(https?:\/\/[^/]+)?(\/uploads\/[^?#]+)$/;

function signed(value: unknown): unknown {
  const { data: image } =
    isPlain(value) && value.type === 'image' ? picture.safeParse(value.image) : {};
  const [, origin = '', path] = PARTS.exec(image?.url ?? '') ?? [];
  if (path === undefined) return mapped(value, signed);
  return { ...Object(value), image: { ...image, url: origin + signedLink(path, new Date()) } };
}

/** Lists and objects with every value mapped; dates and the like as they are. */
function mapped(value: unknown, map: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, map(one)]));
}

const isPlain = (
  value: unknown,
): value is Record<string, unknown> & { type?: unknown; image?: unknown } =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
