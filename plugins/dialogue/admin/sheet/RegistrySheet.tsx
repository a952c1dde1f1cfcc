import { useMoments } from '@dialozi/platform/admin';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { Course } from './Course';
import { Fact } from './Fact';

/** One page for the registry: what came, from whom, when an answer is due, and what was done. */
export function RegistrySheet({ found }: { found: OneCase }) {
  const text = useText();
  const { day } = useMoments();
  const { code, kind, channel, state, receivedAt, dueOn, termSource, sender, isErased } = found;
  const message = found.events.find(({ type }) => type === 'received')?.text ?? null;
  const due = (): string => {
    if (state === 'asked') return text('due.stopped');
    return dueOn === null ? text('due.none') : `${day(dueOn)} (${termSource})`;
  };
  return (
    <article className="dialogue-sheet">
      <h2>{text('sheet.heading')}</h2>
      <p className="code">{code}</p>
      <dl>
        <Fact label={text('case.registry-number')}>
          {found.registryNumber ?? text('sheet.write-number')}
        </Fact>
        <Fact label={text('case.kind')}>{text(`kind.${kind}`)}</Fact>
        <Fact label={text('case.received')}>
          {day(receivedAt)}, {text(`channel.${channel}`)}
        </Fact>
        <Fact label={text('case.due')}>{due()}</Fact>
        <Fact label={text('case.state')}>{text(`state.${state}`)}</Fact>
        <Fact label={text('sender.title')}>
          {sender?.name ?? text(isErased ? 'sender.erased' : 'sender.anonymous')}
        </Fact>
        {sender?.email != null && <Fact label={text('sender.email')}>{sender.email}</Fact>}
        {found.page !== null && <Fact label={text('case.page')}>{found.page}</Fact>}
      </dl>
      <h3>{text('sheet.message')}</h3>
      <p className="typed">{message?.content ?? text('timeline.text-erased')}</p>
      <Course events={found.events} />
    </article>
  );
}
