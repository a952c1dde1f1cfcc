import { Button, Flex } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { KINDS } from '../../contract/words';
import { Choice } from '../form/Choice';
import { TextField } from '../form/TextField';
import { useText } from '../texts';
import { cutOf, type Filter } from './filter';

/** Kind, and code or number of the registry. */
export function QueueFilter({ filter }: { filter: Filter }) {
  const text = useText();
  const navigate = useNavigate();
  /** What was typed but not looked for yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed ?? filter.number;

  const show = (change: Partial<Filter>): void => {
    setTyped(null);
    navigate({ search: cutOf({ ...filter, number: number.trim(), ...change }) });
  };
  const find = (event: FormEvent): void => {
    event.preventDefault();
    show({});
  };

  return (
    <form role="search" aria-label={text('queue.filter')} onSubmit={find}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Choice
          name="kind"
          label={text('queue.filter.kind')}
          value={filter.kind ?? 'all'}
          options={(['all', ...KINDS] as const).map((kind) => ({
            value: kind,
            label: text(`kind.${kind}`),
          }))}
          onChange={(kind) => show({ kind: kind === 'all' ? null : kind })}
        />
        <TextField
          name="number"
          label={text('queue.filter.number')}
          value={number}
          onChange={setTyped}
        />
        <Button type="submit" variant="secondary" size="L" startIcon={<Search />}>
          {text('queue.filter.find')}
        </Button>
        {(filter.kind !== null || filter.number !== '') && (
          <Button variant="tertiary" size="L" onClick={() => show({ number: '', kind: null })}>
            {text('queue.filter.clear')}
          </Button>
        )}
      </Flex>
    </form>
  );
}
