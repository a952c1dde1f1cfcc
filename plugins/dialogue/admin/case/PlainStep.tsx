import { type Call, useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { CLOSE_CASE, TAKE_CASE } from '../api/endpoints';
import { useText } from '../texts';

interface Given {
  params: { id: string };
}

const SEND: Record<Props['step'], (call: Call, given: Given) => Promise<null>> = {
  take: (call, given) => call(TAKE_CASE, given),
  close: (call, given) => call(CLOSE_CASE, given),
};

interface Props {
  step: 'take' | 'close';
  id: string;
  onDone: (message: string) => void;
}

/** A step that needs no more than its button. */
export function PlainStep({ step, id, onDone }: Props) {
  const text = useText();
  const call = useCall();
  const { isDoing, run } = useDoing();

  const send = async (): Promise<void> => {
    await SEND[step](call, { params: { id } });
    onDone(text(`step.${step}.done`));
  };

  return (
    <Button size="L" loading={isDoing} onClick={() => void run(send)}>
      {text(`step.${step}`)}
    </Button>
  );
}
