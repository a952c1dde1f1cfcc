import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { UrgentDesk } from '../api/types';
import { useText } from '../texts';

interface Props {
  settlements: UrgentDesk['settlements'];
  /** Their ids; none for the whole municipality. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Where the notice is about. */
export function Settlements({ settlements, chosen, onChange }: Props) {
  const text = useText();
  const label = useId();
  const hint = useId();
  return (
    <Flex
      role="group"
      aria-labelledby={label}
      aria-describedby={hint}
      direction="column"
      alignItems="stretch"
      gap={2}
    >
      <Typography id={label} tag="h2" variant="delta">
        {text('urgent.places')}
      </Typography>
      <Typography id={hint} textColor="neutral600">
        {text('urgent.places.hint')}
      </Typography>
      {settlements.map(({ id, title }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onCheckedChange={(isOn) =>
            onChange(isOn === true ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        >
          {title}
        </Checkbox>
      ))}
    </Flex>
  );
}
