import { Confirm, Notice } from '@dialozi/platform/admin';
import { Button, Flex } from '@strapi/design-system';
import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../texts';
import type { Sending } from './use-sending';

interface Props {
  sending: Pick<Sending<string>, 'form' | 'isSending' | 'refusal'>;
  label: string;
  submit: string;
  /** What is asked before it is sent, where there is no way back. */
  question?: Pick<ComponentProps<typeof Confirm>, 'title' | 'paragraphs'>;
  onSubmit: () => void;
  /** Without it there is nothing to go back to. */
  onCancel?: () => void;
  children: ReactNode;
}

/** The fields of a form, its button, and why it was refused. */
export function SendForm({
  sending,
  label,
  submit,
  question,
  onSubmit,
  onCancel,
  children,
}: Props) {
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
          {question === undefined ? (
            <Button type="submit" loading={isSending}>
              {submit}
            </Button>
          ) : (
            <Confirm
              {...question}
              trigger={
                <Button variant="danger" loading={isSending}>
                  {submit}
                </Button>
              }
              confirm={submit}
              onConfirm={onSubmit}
            />
          )}
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
