import { useMoments } from '@dialozi/platform/admin';
import { ownText } from '../case/own-text';
import { useActor } from '../case/use-actor';
import { useEventTitle } from '../case/use-event-title';
import type { CaseEvent } from '../api/types';
import { useText } from '../texts';

/** What happened, for people outside: without the notes that staff wrote for each other. */
export function Course({ events }: { events: readonly CaseEvent[] }) {
  const text = useText();
  const titleOf = useEventTitle();
  const actorOf = useActor();
  const { appointment } = useMoments();
  return (
    <>
      <h3>{text('timeline.title')}</h3>
      <ol>
        {events
          .filter(({ type }) => type !== 'noted')
          .map((event) => (
            <li key={event.id}>
              {appointment(new Date(event.at))} · <strong>{titleOf(event)}</strong> ·{' '}
              {actorOf(event)}
              {/* What was sent stands above already. */}
              {event.type !== 'received' && ownText(event)?.content != null && (
                <div className="typed">{ownText(event)?.content}</div>
              )}
            </li>
          ))}
      </ol>
    </>
  );
}
