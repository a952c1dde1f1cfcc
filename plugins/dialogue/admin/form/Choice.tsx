import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { FieldProps } from './field';
import { FieldFrame } from './FieldFrame';

interface Props<Value extends string> extends Omit<FieldProps<Value | null>, 'onChange'> {
  options: readonly { value: Value; label: string }[];
  placeholder?: string;
  onChange: (value: Value) => void;
}

/** One of several; null while nothing is chosen. */
export function Choice<Value extends string>({
  value,
  options,
  placeholder = '',
  onChange,
  ...frame
}: Props<Value>) {
  return (
    <FieldFrame {...frame}>
      <SingleSelect
        value={value}
        placeholder={placeholder}
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
    </FieldFrame>
  );
}
