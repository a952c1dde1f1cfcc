import { Notice, useCall, useReason } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { LIST_REPLIES } from '../api/endpoints';
import { Choice } from '../form/Choice';
import { useAsked } from '../hooks/use-asked';
import { useText } from '../texts';

/** Ready replies to put into an answer; nothing where there are none. */
export function ReplyPicker({ onPick }: { onPick: (text: string) => void }) {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const { answer: replies, error } = useAsked(
    useCallback((signal: AbortSignal) => call(LIST_REPLIES, { signal }), [call]),
  );
  if (error !== null) return <Notice kind="danger">{reason(error)}</Notice>;
  if (replies === null || replies.length === 0) return null;
  return (
    <Choice
      name="reply"
      label={text('answer.reply')}
      hint={text('answer.reply.hint')}
      placeholder={text('form.choose')}
      // Never chosen for good, so that the same one can be put in again.
      value={null}
      options={replies.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(chosen) => {
        const reply = replies.find(({ id }) => id === chosen);
        if (reply !== undefined) onPick(reply.text);
      }}
    />
  );
}
