import { leadTo, useReason } from '@dialozi/platform/admin';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../../platform/contract/problem';

/** What is wrong with each field, in words. */
export type Errors<Name extends string> = Partial<Record<Name, string | undefined>>;

interface Refused<Name extends string> {
  errors: Errors<Name>;
  /** Why it was refused, where that is about no field of the form. */
  refusal: string | null;
}

export interface Sending<Name extends string> extends Refused<Name> {
  isSending: boolean;
  form: RefObject<HTMLFormElement>;
  /** Says what is wrong without asking the server. */
  refuse: (errors: Errors<Name>) => void;
  /** Does it, unless `missing` says what is not filled in; what is wrong then stands at its field. */
  send: (work: () => Promise<void>, missing?: Errors<Name>) => Promise<void>;
}

const INPUTS = 'input, textarea, [role=combobox], [role=checkbox]';

/**
 * A form that is sent to an endpoint: it keeps what was typed when it is refused, and the first
 * wrong field gets the focus. `names`: the fields of the body that the form shows.
 */
export function useSending<Name extends string>(names: readonly Name[]): Sending<Name> {
  const reason = useReason();
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused<Name>>({ errors: {}, refusal: null });

  useEffect(() => {
    const { errors, refusal } = refused;
    const first = names.find((name) => errors[name] !== undefined);
    if (first !== undefined) {
      leadTo(form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(${INPUTS})`));
    } else if (refusal !== null) {
      leadTo(form.current?.querySelector<HTMLElement>(`[data-refusal]`));
    }
  }, [refused, names]);

  const refuse = (errors: Errors<Name>): void => setRefused({ errors, refusal: null });
  const send = async (work: () => Promise<void>, missing: Errors<Name> = {}): Promise<void> => {
    if (names.some((name) => missing[name] !== undefined)) {
      refuse(missing);
      return;
    }
    setSending(true);
    refuse({});
    try {
      await work();
    } catch (error) {
      const errors = fieldErrors(error, names);
      const isAboutField = Object.keys(errors).length > 0;
      setRefused({ errors, refusal: isAboutField ? null : reason(error) });
    } finally {
      setSending(false);
    }
  };
  return { ...refused, isSending, form, refuse, send };
}

/** Of a problem, what is about the fields of this form. */
function fieldErrors<Name extends string>(error: unknown, names: readonly Name[]): Errors<Name> {
  if (!(error instanceof ProblemError)) return {};
  const found: Errors<Name> = {};
  for (const { path, message } of error.problem.errors) {
    const name = names.find((known) => path === `body.${known}`);
    if (name !== undefined) found[name] ??= message;
  }
  return found;
}
