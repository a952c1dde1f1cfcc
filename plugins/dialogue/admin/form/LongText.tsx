import { Field, Textarea } from '@strapi/design-system';
import type { FieldProps } from './field';

/** Several lines of text. */
export function LongText({
  name,
  label,
  hint,
  error,
  required = false,
  value,
  onChange,
}: FieldProps<string>) {
  return (
    <Field.Root
      name={name}
      required={required}
      error={error ?? false}
      hint={hint}
      data-field={name}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        minHeight="14rem"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
