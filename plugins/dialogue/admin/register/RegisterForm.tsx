import { useCall } from '@dialozi/platform/admin';
import { Box, Grid } from '@strapi/design-system';
import { useState } from 'react';
import { KINDS } from '../../contract/words';
import { newKey } from '../../../platform/contract/form';
import { dayInSofia } from '../../../platform/contract/sofia-time';
import { REGISTER_CASE } from '../api/endpoints';
import type { Registered } from '../api/types';
import { Choice } from '../form/Choice';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { TextField } from '../form/TextField';
import { type Errors, useSending } from '../form/use-sending';
import { useText } from '../texts';
import {
  ENTERED_CHANNELS,
  FIELD_NAMES,
  type FieldName,
  nothingTyped,
  readContribution,
  type Typed,
} from './contribution';

/** What came on paper, by phone, in person or by e-mail. */
export function RegisterForm({ onRegistered }: { onRegistered: (found: Registered) => void }) {
  const text = useText();
  const call = useCall();
  const sending = useSending(FIELD_NAMES);
  // Kept as long as the form is open: what a broken connection leaves unsure is sent again as the same.
  const [idempotencyKey] = useState(newKey);
  const [typed, setTyped] = useState(() => nothingTyped(dayInSofia(new Date())));

  /** What a field has, whatever it is. */
  const field = <Name extends FieldName>(name: Name) => ({
    name,
    error: sending.errors[name],
    value: typed[name],
    onChange: (value: Typed[Name]) => setTyped((before) => ({ ...before, [name]: value })),
  });

  const submit = (): void => {
    const read = readContribution(typed, dayInSofia(new Date()));
    if ('problems' in read) {
      const words: Errors<FieldName> = {};
      for (const name of FIELD_NAMES) {
        const id = read.problems[name];
        if (id !== undefined) words[name] = text(id);
      }
      sending.refuse(words);
      return;
    }
    const body = { ...read.body, idempotencyKey };
    void sending.send(async () => onRegistered(await call(REGISTER_CASE, { body })));
  };

  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <SendForm
        sending={sending}
        label={text('register.title')}
        submit={text('register.submit')}
        onSubmit={submit}
      >
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              {...field('kind')}
              required
              label={text('case.kind')}
              placeholder={text('form.choose')}
              options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              {...field('channel')}
              required
              label={text('register.channel')}
              placeholder={text('form.choose')}
              options={ENTERED_CHANNELS.map((value) => ({
                value,
                label: text(`channel.${value}`),
              }))}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              {...field('receivedOn')}
              required
              type="date"
              max={dayInSofia(new Date())}
              label={text('register.received-on')}
              hint={text('register.received-on.hint')}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              {...field('registryNumber')}
              label={text('case.registry-number')}
              hint={text('register.registry-number.hint')}
            />
          </Grid.Item>
          <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
            <LongText
              {...field('message')}
              required
              label={text('register.message')}
              hint={text('register.message.hint')}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              {...field('name')}
              label={text('register.name')}
              hint={text('register.name.hint')}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              {...field('email')}
              type="email"
              label={text('register.email')}
              hint={text('register.email.hint')}
            />
          </Grid.Item>
        </Grid.Root>
      </SendForm>
    </Box>
  );
}
