import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { FieldFrameProps } from './field';

/** The label of a field, its hint, and what is wrong with it. */
export function FieldFrame({
  name,
  label,
  hint,
  error,
  required = false,
  children,
}: FieldFrameProps & { children: ReactNode }) {
  return (
    <Field.Root
      name={name}
      required={required}
      error={error ?? false}
      hint={hint}
      data-field={name}
    >
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
