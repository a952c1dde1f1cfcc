import { useMoments } from '@dialozi/platform/admin';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { Fact } from './Fact';

/** Where everybody can look a code up, on the site that this admin belongs to. */
const LOOK_UP = `${window.location.host}/prepiska/`;

/** What the sender takes home: the code, and what it is good for. Nothing personal. */
export function SenderSlip({ found }: { found: OneCase }) {
  const text = useText();
  const { day } = useMoments();
  const { code, kind, state, receivedAt, dueOn, registryNumber } = found;
  return (
    <article className="dialogue-sheet">
      <h1>{text('slip.heading')}</h1>
      <p className="code">{code}</p>
      <dl>
        <Fact label={text('case.kind')}>{text(`kind.${kind}`)}</Fact>
        <Fact label={text('case.received')}>{day(receivedAt)}</Fact>
        {registryNumber !== null && (
          <Fact label={text('case.registry-number')}>{registryNumber}</Fact>
        )}
        {dueOn !== null && state !== 'asked' && <Fact label={text('case.due')}>{day(dueOn)}</Fact>}
      </dl>
      <p className="typed">{text('slip.look-up', { address: LOOK_UP })}</p>
      <p className="typed">{text('slip.keep')}</p>
    </article>
  );
}
