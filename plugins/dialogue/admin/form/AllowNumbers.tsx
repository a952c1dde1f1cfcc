import { masked, personalNumbers } from '../../../platform/domain/personal-numbers';
import { useText } from '../texts';
import { Tick } from './Tick';

interface Props {
  /** What is being written for whoever has the code. */
  written: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Asks for numbers of persons and accounts, as soon as one is typed, whether they may be seen. */
export function AllowNumbers({ written, value, onChange }: Props) {
  const text = useText();
  const found = personalNumbers(written);
  if (found.length === 0) return null;
  return (
    <Tick
      name="allowsNumbers"
      label={text('numbers.allow')}
      hint={text('numbers.allow.hint', { numbers: found.map(masked).join(', ') })}
      value={value}
      onChange={onChange}
    />
  );
}
