import type { CaseEvent } from '../api/types';
import { useText } from '../texts';
import { ownText } from './own-text';
import { RedactText } from './RedactText';
import { useEventTitle } from './use-event-title';

interface Props {
  /** Of the case. */
  id: string;
  event: CaseEvent;
  onDone: (message: string) => void;
}

/** A button for each text of an event that personal data may stand in. */
export function Redactions({ id, event, onDone }: Props) {
  const text = useText();
  const titleOf = useEventTitle();
  const written = ownText(event);
  return (
    <>
      {event.forwardedTo !== null && (
        <RedactText
          id={id}
          written={event.forwardedTo}
          open={text('redact.open-forwarding')}
          onDone={onDone}
        />
      )}
      {written !== null && (
        <RedactText
          id={id}
          written={written}
          open={text('redact.open')}
          name={text('redact.open-named', { event: titleOf(event) })}
          onDone={onDone}
        />
      )}
    </>
  );
}
