import { Notice } from '../kit/Notice';
import { useText } from '../kit/own-texts';
import { useMoments } from '../kit/use-moments';
import type { AuditPage } from './endpoints';

/** Up to where the log is sealed, and whether sealing goes on. */
export function Chain({ page: { head, isLate } }: { page: AuditPage }) {
  const text = useText();
  const { inSentence } = useMoments();
  const state =
    head === null
      ? text('audit.chain.none')
      : text('audit.chain.sealed', {
          seal: head.seal,
          count: head.rows,
          when: inSentence(head.sealedAt),
        });
  if (isLate) return <Notice kind="danger">{text('audit.chain.late', { state })}</Notice>;
  return <Notice kind={head === null ? 'waiting' : 'success'}>{state}</Notice>;
}
