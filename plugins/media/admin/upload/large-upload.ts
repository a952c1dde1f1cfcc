import { defaultOptions, DetailedError, Upload } from 'tus-js-client';
import { isProblemDocument, ProblemError } from '../../../platform/contract/problem';
import { type MadeFile, UPLOADS_PATH } from '../api/endpoints';
import type { Authorised } from './use-authorised';

/** A proxy takes no endless request; what is cut off within a part is not lost on the server either. */
const PART_BYTES = 8 * 1024 * 1024;
/** Four minutes of trying; each part that arrives begins them anew. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, ...Array<number>(15).fill(15_000)];
const WHILE_CHECKED_MS = 2_000;

/** What the media library is to know of a file besides its content. */
export interface Wanted {
  folder: string | null;
  alternativeText: string;
}

export interface Listeners {
  /** So many bytes have been sent. */
  onSent: (bytes: number) => void;
  /** The connection broke; it is tried again. */
  onWaiting: () => void;
  onChecking: () => void;
  onMade: (file: MadeFile) => void;
  /** `isLasting`: the file itself was refused, and going on would change nothing. */
  onStopped: (error: unknown, isLasting: boolean) => void;
}

/** A file on its way in parts. The browser remembers where it stopped, by the file's name, size and date. */
export class LargeUpload {
  private readonly upload: Upload;

  constructor(
    private readonly file: File,
    wanted: Wanted,
    private readonly authorised: Authorised,
    private readonly listeners: Listeners,
  ) {
    this.upload = new Upload(file, {
      endpoint: `${window.location.origin}${UPLOADS_PATH}`,
      chunkSize: PART_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      metadata: {
        filename: file.name,
        ...(wanted.folder === null ? {} : { folder: wanted.folder }),
        ...(wanted.alternativeText === '' ? {} : { alternativeText: wanted.alternativeText }),
      },
      onBeforeRequest: async (request) => {
        // A part that is refused for its token is tried again, which begins with a question.
        const headers = await authorised(request.getMethod() !== 'PATCH');
        for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
      },
      onProgress: (sent) => (sent < file.size ? listeners.onSent(sent) : listeners.onChecking()),
      onShouldRetry: (error) => {
        const isWorth = isPassing(error.originalResponse?.getStatus() ?? 0);
        if (isWorth) listeners.onWaiting();
        return isWorth;
      },
      onSuccess: () => void this.finish(),
      onError: (error) => void this.stop(problemIn(error)),
    });
  }

  /** Begins, or goes on where the same file stopped, also after the browser was closed. */
  async start(): Promise<void> {
    const [before] = await this.upload.findPreviousUploads();
    if (before !== undefined && this.upload.url === null) {
      this.upload.resumeFromPreviousUpload(before);
    }
    this.upload.start();
  }

  async pause(): Promise<void> {
    await this.upload.abort();
  }

  /** Gives it up, here and on the server. */
  async cancel(): Promise<void> {
    await this.upload.abort(true);
  }

  /** All bytes are there; the server is asked what became of them, until it knows. */
  private async finish(): Promise<void> {
    this.listeners.onChecking();
    try {
      const file = await this.made();
      await this.forget();
      this.listeners.onMade(file);
    } catch (error) {
      await this.stop(error);
    }
  }

  private async made(): Promise<MadeFile> {
    for (;;) {
      const answer = await fetch(this.upload.url ?? '', {
        method: 'PATCH',
        headers: {
          ...(await this.authorised(true)),
          'Tus-Resumable': '1.0.0',
          'Upload-Offset': String(this.file.size),
          'Content-Type': 'application/offset+octet-stream',
        },
      });
      const body: unknown = await answer.json();
      if (!isProblemDocument(body)) return body as MadeFile;
      if (body.code !== 'conflict') throw new ProblemError(body);
      await new Promise((done) => setTimeout(done, WHILE_CHECKED_MS));
    }
  }

  private async stop(error: unknown): Promise<void> {
    const isLasting = error instanceof ProblemError && !isPassing(error.problem.status);
    if (isLasting) await this.forget();
    this.listeners.onStopped(error, isLasting);
  }

  private async forget(): Promise<void> {
    for (const { urlStorageKey } of await this.upload.findPreviousUploads()) {
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
    }
  }
}

/** Whether another try may end otherwise: no answer, a session to renew, another request at work. */
const isPassing = (status: number): boolean =>
  status === 0 || status >= 500 || [401, 409, 423].includes(status);

/** The problem that the server answered with; otherwise the error as it is. */
function problemIn(error: Error): unknown {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  try {
    const document: unknown = JSON.parse(body ?? '');
    return isProblemDocument(document) ? new ProblemError(document) : error;
  } catch {
    return error;
  }
}
