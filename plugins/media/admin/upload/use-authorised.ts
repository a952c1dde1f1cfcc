import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Where Strapi's admin keeps the token of its session: in the storage, or in a cookie of that name. */
const TOKEN = 'jwtToken';

export type Authorised = (isRenewed: boolean) => Promise<Record<string, string>>;

/**
 * The headers of the person at work, for requests that Strapi's own client cannot send. Its token is
 * good for half an hour, less than an upload may take: with `isRenewed` it is a fresh one.
 */
export function useAuthorised(): Authorised {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useCallback<Authorised>(
    async (isRenewed) => {
      // Strapi's client renews the token where it is refused.
      if (isRenewed) await get('/admin/users/me');
      return { Authorization: `Bearer ${keptToken()}`, 'Accept-Language': locale };
    },
    [get, locale],
  );
}

function keptToken(): string {
  const stored = localStorage.getItem(TOKEN);
  if (stored !== null) return String(JSON.parse(stored));
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${TOKEN}=`));
  return decodeURIComponent(cookie?.slice(TOKEN.length + 1) ?? '');
}
