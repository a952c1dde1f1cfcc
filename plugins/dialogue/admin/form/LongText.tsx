import { Textarea } from '@strapi/design-system';
import type { FieldProps } from './field';
import { FieldFrame } from './FieldFrame';

/** Several lines of text. */
export function LongText({ value, onChange, ...frame }: FieldProps<string>) {
  return (
    <FieldFrame {...frame}>
      <Textarea
        minHeight="14rem"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
