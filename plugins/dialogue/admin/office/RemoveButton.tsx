import { type Call, Confirm, useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';

interface Props {
  label: string;
  /** Which one, for a screen reader and in the question. */
  name: string;
  paragraphs: readonly string[];
  remove: (call: Call) => Promise<null>;
  onRemoved: () => void;
}

/** Takes one row away, after a question. */
export function RemoveButton({ label, name, paragraphs, remove, onRemoved }: Props) {
  const call = useCall();
  const { isDoing, run } = useDoing();
  return (
    <Confirm
      trigger={
        <Button variant="tertiary" size="S" loading={isDoing} aria-label={`${label}: ${name}`}>
          {label}
        </Button>
      }
      title={`${label}: ${name}`}
      paragraphs={paragraphs}
      confirm={label}
      onConfirm={() =>
        void run(async () => {
          await remove(call);
          onRemoved();
        })
      }
    />
  );
}
