import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type FormPlace, keepForm, type KeptForm, keyOf, readForm } from './kept-forms';

export interface UnsavedForm {
  /** What was typed before and never saved; null where there is nothing, or it has been answered. */
  found: KeptForm | null;
  restore: () => void;
  discard: () => void;
}

/** Keeps the form of one document in the browser while it has changes, and offers what it finds there. */
export function useUnsavedForm(place: FormPlace): UnsavedForm {
  const values = useForm('UnsavedForm', (state) => state.values);
  const modified = useForm('UnsavedForm', (state) => state.modified);
  const setValues = useForm('UnsavedForm', (state) => state.setValues);
  const who = useAuth('UnsavedForm', (state) => String(state.user?.id));
  const key = keyOf(place);
  const kept = useMemo(() => readForm(key, who), [key, who]);
  const [answered, setAnswered] = useState<KeptForm | null>(null);
  const changed = useRef<string | null>(null);

  useEffect(() => {
    if (modified) keepForm(key, { who, at: Date.now(), values: { ...values } });
    // Taken back by hand. A form that is only being loaded is unchanged too, and forgets nothing.
    else if (changed.current === key) localStorage.removeItem(key);
    changed.current = modified ? key : null;
  }, [key, modified, values, who]);

  return {
    found: kept === answered ? null : kept,
    restore() {
      setAnswered(kept);
      if (kept !== null) setValues(kept.values);
    },
    discard() {
      setAnswered(kept);
      if (!modified) localStorage.removeItem(key);
    },
  };
}
