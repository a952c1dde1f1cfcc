import { useCall } from '@dialozi/platform/admin';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { linksInFields, linksInTexts, type WrittenLink } from '../../domain/written-links';
import { BROKEN_LINKS } from '../api/endpoints';

const PAUSE_IN_TYPING_MS = 800;
const MOST_AT_ONCE = 20;
/** Longer ones lead to other sites. */
const LONGEST = 300;
const IS_WEB = /^(?:\/|https?:)/i;

/** Links in the form, saved or not, to addresses of this site at which there is no page now. */
export function useBrokenLinks(): WrittenLink[] {
  const call = useCall();
  const values = useForm('BrokenLinks', (state) => state.values);
  const links = useMemo(() => linksOf({ ...values }), [values]);
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  // Asked again when an address changes, not with every letter of the text around it.
  const asked = [...new Set(links.map(({ address }) => address))].sort().join('\n');

  useEffect(() => {
    if (asked === '') return;
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const answers = await Promise.all(
        chunks(asked.split('\n')).map((some) =>
          call(BROKEN_LINKS, { query: { addresses: some.join('\n') }, signal: abort.signal }),
        ),
      );
      setBroken(new Set(answers.flatMap((answer) => answer.broken)));
    };
    const timer = window.setTimeout(() => {
      // It is only advice: without an answer there is none.
      look().catch(() => undefined);
    }, PAUSE_IN_TYPING_MS);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [call, asked]);

  return links.filter(({ address }) => broken.has(address));
}

function linksOf(values: Record<string, unknown>): WrittenLink[] {
  return [...linksInTexts(values), ...linksInFields(values)].filter(
    ({ address }) => IS_WEB.test(address) && address.length <= LONGEST && !address.includes('\n'),
  );
}

function chunks(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    addresses.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
  );
}
