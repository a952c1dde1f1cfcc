import { useCall, useReason } from '@dialozi/platform/admin';
import { useState } from 'react';
import { newKey } from '../../../platform/contract/form';
import { clockInSofia, instantInSofia } from '../../domain/sofia-clock';
import { SEND_URGENT } from '../api/endpoints';
import type { UrgentDesk } from '../api/types';
import { type TextId, useText } from '../texts';

const HOURS = 4;
const HOUR_MS = 3_600_000;

export interface Typed {
  kind: UrgentDesk['ready'][number]['kind'];
  title: string;
  text: string;
  settlements: readonly string[];
  /** What clocks in Sofia show, `yyyy-mm-ddThh:mm`. */
  from: string;
  until: string;
}

/** Which field is wrong, or that all were right and it was refused all the same; and why. */
export interface Refusal {
  field: 'title' | 'from' | 'until' | 'all';
  reason: string;
}

export interface UrgentNotice {
  typed: Typed;
  change: (changed: Partial<Typed>) => void;
  refusal: Refusal | null;
  isSending: boolean;
  send: () => Promise<void>;
}

/**
 * A notice while it is written: valid for four hours from when somebody begins to write, however long
 * the screen was open before, until somebody says otherwise.
 */
export function useUrgentNotice(onSent: (documentId: string) => void): UrgentNotice {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  // Kept while the form is open: what a broken connection leaves unsure is sent again as the same.
  const [idempotencyKey] = useState(newKey);
  const [typed, setTyped] = useState(emptyNotice);
  const [isBegun, setBegun] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);

  const send = async (): Promise<void> => {
    const read = readTimes(typed);
    if ('field' in read) {
      setRefusal({ field: read.field, reason: text(read.text) });
      return;
    }
    setSending(true);
    setRefusal(null);
    try {
      const body = { ...typed, ...read, settlements: [...typed.settlements], idempotencyKey };
      const { id } = await call(SEND_URGENT, { body });
      onSent(id);
    } catch (error) {
      setRefusal({ field: 'all', reason: reason(error) });
    } finally {
      setSending(false);
    }
  };
  const change = (changed: Partial<Typed>) => {
    setTyped((before) => ({ ...(isBegun ? before : emptyNotice()), ...changed }));
    setBegun(true);
  };
  return { typed, change, refusal, isSending, send };
}

function emptyNotice(): Typed {
  const now = new Date();
  return {
    kind: 'other',
    title: '',
    text: '',
    settlements: [],
    from: clockInSofia(now),
    until: clockInSofia(new Date(now.getTime() + HOURS * HOUR_MS)),
  };
}

/** The instants of a notice that can be sent, or what is wrong with it. */
function readTimes({
  title,
  from,
  until,
}: Typed): { field: 'title' | 'from' | 'until'; text: TextId } | { from: string; until: string } {
  const [begins, ends] = [instantInSofia(from), instantInSofia(until)];
  if (title.trim() === '') return { field: 'title', text: 'urgent.title.missing' };
  if (begins === null) return { field: 'from', text: 'urgent.time.missing' };
  if (ends === null) return { field: 'until', text: 'urgent.time.missing' };
  if (ends <= begins) return { field: 'until', text: 'urgent.until.early' };
  if (ends <= new Date()) return { field: 'until', text: 'urgent.until.over' };
  return { from: begins.toISOString(), until: ends.toISOString() };
}
