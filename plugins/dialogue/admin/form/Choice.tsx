import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { FieldProps } from './field';

interface Props<Value extends string> extends Omit<FieldProps<Value | null>, 'onChange'> {
  options: readonly { value: Value; label: string }[];
  placeholder?: string;
  onChange: (value: Value) => void;
}

/** One of several; null while nothing is chosen. */
export function Choice<Value extends string>({
  name,
  label,
  hint,
  error,
  required = false,
  value,
  options,
  placeholder,
  onChange,
}: Props<Value>) {
  return (
    <Field.Root
      name={name}
      required={required}
      error={error ?? false}
      hint={hint}
      data-field={name}
    >
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={placeholder ?? ''}
        onChange={(chosen) => {
          const option = options.find((known) => known.value === chosen);
          if (option !== undefined) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
