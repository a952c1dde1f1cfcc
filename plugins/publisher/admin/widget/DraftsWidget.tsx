import { useMoments } from '@dialozi/platform/admin';
import { useText } from '../texts';
import { EntryList } from './EntryList';

/** What I began or changed and have not published. */
export function DraftsWidget() {
  const text = useText();
  const { appointment } = useMoments();
  return (
    <EntryList
      nothing={text('home.drafts.none')}
      linesOf={({ drafts }) =>
        drafts.map((entry) => ({
          entry,
          note: text(entry.isPublished ? 'home.drafts.changed' : 'home.drafts.new', {
            when: appointment(new Date(entry.at)),
          }),
        }))
      }
    />
  );
}
