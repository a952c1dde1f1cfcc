import { leadTo, Notice, WideButton } from '@dialozi/platform/admin';
import { Field, Flex, Textarea } from '@strapi/design-system';
import { type FormEvent, useEffect, useRef } from 'react';
import type { UrgentDesk } from '../api/types';
import { useText } from '../texts';
import { ReadyTexts } from './ReadyTexts';
import { Settlements } from './Settlements';
import { type Refusal, useUrgentNotice } from './use-urgent-notice';

interface Props {
  desk: UrgentDesk;
  onSent: (documentId: string) => void;
}

/** A ready text, where, until when, one button. All is filled in but the text. */
export function UrgentForm({ desk, onSent }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { typed, change, refusal, isSending, send } = useUrgentNotice(onSent);

  useEffect(() => {
    if (refusal === null) return;
    leadTo(form.current?.querySelector<HTMLElement>(`[data-refused="${refusal.field}"]`));
  }, [refusal]);

  const errorOf = (field: Refusal['field']) => (refusal?.field === field ? refusal.reason : false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSending) void send();
  };

  return (
    <form ref={form} noValidate aria-label={text('urgent.title')} onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <ReadyTexts
          ready={desk.ready}
          onChosen={({ kind, title, text: words }) => change({ kind, title, text: words })}
        />
        <Field.Root name="title" required error={errorOf('title')}>
          <Field.Label>{text('urgent.field.title')}</Field.Label>
          <Field.Input
            data-refused="title"
            value={typed.title}
            maxLength={250}
            onChange={(event) => change({ title: event.target.value })}
          />
          <Field.Error />
        </Field.Root>
        <Field.Root name="text">
          <Field.Label>{text('urgent.field.text')}</Field.Label>
          <Textarea
            value={typed.text}
            maxLength={1000}
            onChange={(event) => change({ text: event.target.value })}
          />
        </Field.Root>
        {(['from', 'until'] as const).map((name) => (
          <Field.Root
            key={name}
            name={name}
            required
            error={errorOf(name)}
            hint={text(`urgent.${name}.hint`)}
          >
            <Field.Label>{text(`urgent.field.${name}`)}</Field.Label>
            <Field.Input
              data-refused={name}
              type="datetime-local"
              value={typed[name]}
              onChange={(event) => change({ [name]: event.target.value })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        ))}
        <Settlements
          settlements={desk.settlements}
          chosen={typed.settlements}
          onChange={(settlements) => change({ settlements })}
        />
        <div data-refused="all" role="alert" tabIndex={-1}>
          {refusal?.field === 'all' && <Notice kind="danger">{refusal.reason}</Notice>}
        </div>
        <WideButton type="submit" variant="default" loading={isSending}>
          {text('urgent.send')}
        </WideButton>
      </Flex>
    </form>
  );
}
