import { adminToken, baseUrl } from '../../../../tests/harness';
import { withoutKeys } from '../../server/storage/signed-link';

export interface Sent {
  name: string;
  bytes: Buffer;
  type?: string;
}

export interface Kept {
  id: number;
  name: string;
  url: string;
  mime: string;
  ext: string;
  size: number;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; mime: string; width: number; height: number }> | null;
}

export interface Answer {
  status: number;
  files: Kept[];
  /** What the admin shows when it was refused. */
  message: string;
}

/** Uploads files in one request, as the admin's media library does. */
export async function sends(files: readonly Sent[], path = '/upload'): Promise<Answer> {
  const body = new FormData();
  for (const { name, bytes, type = 'application/octet-stream' } of files) {
    body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    body.append('fileInfo', JSON.stringify({ name, alternativeText: '', caption: '' }));
  }
  const answer = await fetch(`${baseUrl()}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken('editor')}` },
    body,
  });
  // Staff get addresses with a key; tests want to know what is kept.
  const read = JSON.parse(withoutKeys(await answer.text())) as
    Kept | Kept[] | { error: { message: string } };
  const message = 'error' in read ? read.error.message : '';
  return { status: answer.status, files: 'error' in read ? [] : [read].flat(), message };
}
