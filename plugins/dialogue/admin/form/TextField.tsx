import { Field } from '@strapi/design-system';
import type { FieldProps } from './field';

interface Props extends FieldProps<string> {
  type?: 'text' | 'email' | 'date';
  /** The last day that can be chosen. */
  max?: string;
}

/** One line of text, or the browser's own field for a day. */
export function TextField({
  name,
  label,
  hint,
  error,
  required = false,
  type = 'text',
  max,
  value,
  onChange,
}: Props) {
  return (
    <Field.Root
      name={name}
      required={required}
      error={error ?? false}
      hint={hint}
      data-field={name}
    >
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type={type}
        max={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
