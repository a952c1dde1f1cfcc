import { useMoments } from '@dialozi/platform/admin';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { Fact } from './Fact';

/** What the sender takes home: the code, and what it is good for. Nothing personal. */
export function SenderSlip({ found }: { found: OneCase }) {
  const text = useText();
  const { day } = useMoments();
  const { code, kind, state, receivedAt, dueOn, registryNumber, lookUpAt } = found;
  const address = lookUpAt.replace(/^https?:\/\//, '');
  return (
    <article className="dialogue-sheet">
      <h2>{text('slip.heading')}</h2>
      <p className="code">{code}</p>
      <dl>
        <Fact label={text('case.kind')}>{text(`kind.${kind}`)}</Fact>
        <Fact label={text('slip.received')}>{day(receivedAt)}</Fact>
        {registryNumber !== null && (
          <Fact label={text('case.registry-number')}>{registryNumber}</Fact>
        )}
        {dueOn !== null && state !== 'asked' && <Fact label={text('case.due')}>{day(dueOn)}</Fact>}
      </dl>
      <p>{text('slip.look-up', { address })}</p>
      <p>{text('slip.keep')}</p>
    </article>
  );
}
