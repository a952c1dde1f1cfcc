import { Field } from '@strapi/design-system';
import { forwardRef } from 'react';

interface Props {
  kind: 'date' | 'time';
  label: string;
  hint?: string;
  error: string | undefined;
  value: string;
  min?: string;
  onChange: (value: string) => void;
  onEnter: () => void;
}

/** The browser's own field for a day or an hour, which people and screen readers know. */
export const MomentField = forwardRef<HTMLInputElement, Props>(function MomentField(
  { kind, label, hint, error, onChange, onEnter, ...input },
  ref,
) {
  return (
    <Field.Root required error={error ?? false} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        {...input}
        ref={ref}
        type={kind}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Otherwise it would save the document.
          event.preventDefault();
          onEnter();
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
