import { useMoments } from '@dialozi/platform/admin';
import { useText } from '../texts';
import { EntryList } from './EntryList';

/** What anybody published last. */
export function PublishedWidget() {
  const text = useText();
  const { appointment } = useMoments();
  return (
    <EntryList
      nothing={text('home.published.none')}
      linesOf={({ published }) =>
        published.map((entry) => ({ entry, note: appointment(new Date(entry.at)) }))
      }
    />
  );
}
