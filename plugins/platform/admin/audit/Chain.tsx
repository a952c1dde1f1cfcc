import { Notice } from '../kit/Notice';
import { useText } from '../kit/own-texts';
import { useMoments } from '../kit/use-moments';
import type { AuditPage } from './endpoints';

/** Sealing runs each minute; this long without it while rows came is not right. */
const LATE_MS = 5 * 60_000;

/** Up to where the log is sealed, and whether sealing goes on. */
export function Chain({ page: { head, rows } }: { page: AuditPage }) {
  const text = useText();
  const { inSentence } = useMoments();
  const newest = rows[0];
  if (head === null) return <Notice kind="waiting">{text('audit.chain.none')}</Notice>;
  const facts = { seal: head.seal, count: head.rows, when: inSentence(head.sealedAt) };
  const isLate =
    newest !== undefined && Date.parse(newest.at) - Date.parse(head.sealedAt) > LATE_MS;
  return (
    <Notice kind={isLate ? 'danger' : 'success'}>
      {text(isLate ? 'audit.chain.late' : 'audit.chain.sealed', facts)}
    </Notice>
  );
}
