import { Checkbox, Field } from '@strapi/design-system';
import type { FieldProps } from './field';

/** Yes or no. */
export function Tick({ name, label, hint, value, onChange }: FieldProps<boolean>) {
  return (
    <Field.Root name={name} hint={hint} data-field={name}>
      <Checkbox checked={value} onCheckedChange={(checked) => onChange(checked === true)}>
        {label}
      </Checkbox>
      <Field.Hint />
    </Field.Root>
  );
}
