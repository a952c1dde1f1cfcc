import { useReason } from '@dialozi/platform/admin';
import { useEffect, useRef, useState } from 'react';
import type { MadeFile } from '../api/endpoints';
import { LargeUpload, type Wanted } from './large-upload';
import { useAuthorised } from './use-authorised';

interface Progress {
  name: string;
  /** In bytes. */
  sent: number;
  size: number;
}

/** A file that has begun and is not in the media library yet. */
export type UnderWay = Progress &
  (
    | { kind: 'sending' | 'waiting' | 'paused' | 'checking' }
    /** Nobody tries any more; it can be gone on with. */
    | { kind: 'stopped'; reason: string }
  );

export type UploadState =
  { kind: 'choosing'; refusal: string | null } | UnderWay | { kind: 'made'; file: MadeFile };

export interface LargeUploading {
  state: UploadState;
  begin: (file: File, wanted: Wanted) => void;
  pause: () => void;
  goOn: () => void;
  cancel: () => void;
  /** After a file was made: another one. */
  another: () => void;
}

const CHOOSING: UploadState = { kind: 'choosing', refusal: null };

/** One file on its way; it goes on by itself when the connection is back. */
export function useLargeUpload(onChanged: () => void): LargeUploading {
  const reason = useReason();
  const authorised = useAuthorised();
  const [state, setState] = useState<UploadState>(CHOOSING);
  const current = useRef<LargeUpload | null>(null);

  /** What happens to a file changes nothing when it is no longer under way. */
  const change = (next: (progress: Progress) => UploadState): void =>
    setState((last) => ('sent' in last ? next(last) : last));
  const turn = (kind: 'sending' | 'waiting' | 'paused') => (): void =>
    change(({ name, sent, size }) => ({ kind, name, sent, size }));

  const begin = (file: File, wanted: Wanted): void => {
    const { name, size } = file;
    setState({ kind: 'sending', name, sent: 0, size });
    current.current = new LargeUpload(file, wanted, authorised, {
      onSent: (sent) => change(() => ({ kind: 'sending', name, sent, size })),
      onWaiting: turn('waiting'),
      onChecking: () => change(() => ({ kind: 'checking', name, sent: size, size })),
      onMade: (made) => {
        change(() => ({ kind: 'made', file: made }));
        onChanged();
      },
      onStopped: (error, isLasting) => {
        change(({ sent }) =>
          isLasting
            ? { kind: 'choosing', refusal: reason(error) }
            : { kind: 'stopped', name, sent, size, reason: reason(error) },
        );
        onChanged();
      },
    });
    void current.current.start();
  };

  const goOn = (): void => {
    turn('sending')();
    void current.current?.start();
  };

  const pause = (): void => {
    turn('paused')();
    void current.current?.pause();
  };

  const cancel = (): void => {
    setState(CHOOSING);
    void current.current?.cancel().finally(onChanged);
  };

  const isBroken = state.kind === 'waiting' || state.kind === 'stopped';
  useEffect(() => {
    if (!isBroken) return;
    const again = (): void => {
      void current.current?.pause().then(() => current.current?.start());
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isBroken]);

  useEffect(() => () => void current.current?.pause(), []);

  return { state, begin, pause, goOn, cancel, another: () => setState(CHOOSING) };
}
