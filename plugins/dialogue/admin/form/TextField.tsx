import { Field } from '@strapi/design-system';
import type { FieldProps } from './field';
import { FieldFrame } from './FieldFrame';

interface Props extends FieldProps<string> {
  type?: 'text' | 'email' | 'date';
  /** The last day that can be chosen. */
  max?: string;
}

/** One line of text, or the browser's own field for a day. */
export function TextField({ type = 'text', max, value, onChange, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      <Field.Input
        type={type}
        max={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
