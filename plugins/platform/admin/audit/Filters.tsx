import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useText } from '../kit/own-texts';
import type { AuditFilter, AuditPage } from './endpoints';

interface Props {
  people: AuditPage['people'];
  onSearch: (filter: AuditFilter) => void;
}

const EVERYONE = 'all';
const EMPTY = { from: '', to: '', person: EVERYONE, action: '', subject: '' };
type Typed = typeof EMPTY;

/** What is looked for in the log. */
export function Filters({ people, onSearch }: Props) {
  const text = useText();
  const [typed, setTyped] = useState(EMPTY);
  const set = (part: Partial<Typed>): void => setTyped((last) => ({ ...last, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(filterOf(typed));
  };
  const clear = (): void => {
    setTyped(EMPTY);
    onSearch({});
  };
  const field = (name: Exclude<keyof Typed, 'person'>, type: 'date' | 'text') => (
    <Grid.Item col={2} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name}>
        <Field.Label>{text(`audit.filter.${name}`)}</Field.Label>
        <Field.Input
          type={type}
          value={typed[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      </Field.Root>
    </Grid.Item>
  );
  return (
    <Box
      tag="form"
      role="search"
      aria-label={text('audit.filter.title')}
      onSubmit={submit}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
    >
      <Grid.Root gap={4}>
        {field('from', 'date')}
        {field('to', 'date')}
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="person">
            <Field.Label>{text('audit.filter.person')}</Field.Label>
            <SingleSelect
              value={typed.person}
              onChange={(person) => set({ person: String(person) })}
            >
              <SingleSelectOption value={EVERYONE}>
                {text('audit.filter.everyone')}
              </SingleSelectOption>
              {people.map(({ id, name }) => (
                <SingleSelectOption key={id} value={String(id)}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        {field('action', 'text')}
        {field('subject', 'text')}
      </Grid.Root>
      <Flex gap={2} paddingTop={4} wrap="wrap">
        <Button type="submit">{text('audit.filter.search')}</Button>
        <Button variant="tertiary" onClick={clear}>
          {text('audit.filter.clear')}
        </Button>
      </Flex>
    </Box>
  );
}

function filterOf({ person, ...texts }: Typed): AuditFilter {
  const filled = Object.entries(texts).filter(([, value]) => value.trim() !== '');
  return {
    ...Object.fromEntries(filled),
    ...(person === EVERYONE ? {} : { person: Number(person) }),
  };
}
