import { useMoments } from '@dialozi/platform/admin';
import { useText } from '../texts';
import { EntryList } from './EntryList';

/** What goes on by itself: urgent notices that stand, and what is appointed. */
export function OpenWidget() {
  const text = useText();
  const { appointment } = useMoments();
  const when = (at: string) => ({ when: appointment(new Date(at)) });
  return (
    <EntryList
      nothing={text('home.open.none')}
      linesOf={({ standing, scheduled }) => [
        ...standing.map((entry) => ({ entry, note: text('home.open.until', when(entry.at)) })),
        ...scheduled.map((entry) => ({
          entry,
          note: text(`home.open.${entry.action}`, when(entry.at)),
        })),
      ]}
    />
  );
}
