import { Notice } from '@dialozi/platform/admin';
import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../texts';
import type { Sending } from './use-sending';

interface Props {
  sending: Pick<Sending<string>, 'form' | 'isSending' | 'refusal'>;
  label: string;
  submit: string;
  onSubmit: () => void;
  /** Without it there is nothing to go back to. */
  onCancel?: () => void;
  children: ReactNode;
}

/** The fields of a form, its button, and why it was refused. */
export function SendForm({ sending, label, submit, onSubmit, onCancel, children }: Props) {
  const text = useText();
  const { form, isSending, refusal } = sending;
  return (
    <form
      ref={form}
      // What is wrong is said by us, at the field and in the language of the admin.
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) onSubmit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal !== null && (
          <div data-refusal role="alert" tabIndex={-1}>
            <Notice kind="danger">{refusal}</Notice>
          </div>
        )}
        {children}
        <Flex gap={2} wrap="wrap">
          <Button type="submit" loading={isSending}>
            {submit}
          </Button>
          {onCancel !== undefined && (
            <Button variant="tertiary" onClick={onCancel}>
              {text('form.cancel')}
            </Button>
          )}
        </Flex>
      </Flex>
    </form>
  );
}
