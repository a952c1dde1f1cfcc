import { Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { UrgentDesk } from '../api/types';
import { useText } from '../texts';

type Ready = UrgentDesk['ready'][number];

interface Props {
  ready: readonly Ready[];
  onChosen: (ready: Ready) => void;
}

/** The texts that staff have prepared; the chosen one can be changed in the fields below. */
export function ReadyTexts({ ready, onChosen }: Props) {
  const text = useText();
  const label = useId();
  const choose = (id: string): void => {
    const found = ready.find((one) => one.id === id);
    if (found !== undefined) onChosen(found);
  };
  return (
    <>
      <Typography id={label} tag="h2" variant="delta">
        {text('urgent.ready')}
      </Typography>
      <Radio.Group onValueChange={choose} aria-labelledby={label}>
        {ready.map(({ id, title }) => (
          <Radio.Item key={id} value={id}>
            {title}
          </Radio.Item>
        ))}
      </Radio.Group>
    </>
  );
}
