import type { Answer, Endpoint, Sent } from '@dialozi/platform';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isProblemDocument, ProblemError } from '../../../platform/contract/problem';
import type { Address } from './endpoints';

type Given<E extends Endpoint> = Sent<E> & { signal?: AbortSignal };
/** What `Given<E>` is once its endpoint is no longer known. */
interface AnyGiven {
  params?: Readonly<Record<string, string>>;
  body?: unknown;
  signal?: AbortSignal;
}

export type Call = <E extends Endpoint>(address: Address<E>, given: Given<E>) => Promise<Answer<E>>;

/**
 * Calls an endpoint of the publisher with the token of the person at work and in the language of
 * the admin.
 * @throws {ProblemError} when the answer is a problem; whatever `fetch` throws when there is none.
 */
export function useCall(): Call {
  const { get, post, del } = useFetchClient();
  const { locale } = useIntl();
  return useCallback<Call>(
    async <E extends Endpoint>({ method, path }: Address<E>, given: Given<E>) => {
      const { params = {}, body, signal }: AnyGiven = given;
      const url = `/publisher${path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))}`;
      const options = {
        headers: { 'Accept-Language': locale },
        // Strapi's client drops the text of a problem; it keeps 401 to renew the token and try again.
        validateStatus: (status: number) => status !== 401,
        ...(signal === undefined ? {} : { signal }),
      };
      const { data } = await (method === 'GET'
        ? get(url, options)
        : method === 'DELETE'
          ? del(url, options)
          : post(url, body, options));
      if (isProblemDocument(data)) throw new ProblemError(data);
      return data as Answer<E>;
    },
    [get, post, del, locale],
  );
}
