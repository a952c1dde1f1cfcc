import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Answer, Endpoint, Sent } from '../../contract';
import { addressOf } from '../../contract/address';
import { isProblemDocument, ProblemError } from '../../contract/problem';

/**
 * Where an endpoint for staff is. Only types of a contract come into the admin, never its zod; the
 * compiler holds each address to the declaration it stands for.
 */
export interface Address<E extends Endpoint> {
  readonly id: E['id'];
  readonly method: Exclude<E['method'], 'HEAD' | 'PATCH' | 'OPTIONS'>;
  readonly path: E['path'];
}

type Given<E extends Endpoint> = Sent<E> & { signal?: AbortSignal };
/** What `Given<E>` is once its endpoint is no longer known. */
interface AnyGiven {
  params?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  signal?: AbortSignal;
}

export type Call = <E extends Endpoint>(address: Address<E>, given: Given<E>) => Promise<Answer<E>>;

/**
 * Calls an endpoint for staff with the token of the person at work and in the language of the admin.
 * @throws {ProblemError} when the answer is a problem; whatever `fetch` throws when there is none.
 */
export function useCall(): Call {
  const { get, post, put, del } = useFetchClient();
  const { locale } = useIntl();
  return useCallback<Call>(
    async <E extends Endpoint>(address: Address<E>, given: Given<E>) => {
      const { params, query, body, signal }: AnyGiven = given;
      const url = addressOf({ ...address, access: { kind: 'staff' } }, params, query);
      const options = {
        headers: { 'Accept-Language': locale },
        // Strapi's client drops the text of a problem; it keeps 401 to renew the token and try again.
        validateStatus: (status: number) => status !== 401,
        ...(signal === undefined ? {} : { signal }),
      };
      const send: Record<Address<Endpoint>['method'], () => Promise<{ data: unknown }>> = {
        GET: () => get(url, options),
        DELETE: () => del(url, options),
        POST: () => post(url, body, options),
        PUT: () => put(url, body, options),
      };
      const { data } = await send[address.method]();
      if (isProblemDocument(data)) throw new ProblemError(data);
      return data as Answer<E>;
    },
    [get, post, put, del, locale],
  );
}
