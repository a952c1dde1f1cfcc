import { adminToken, baseUrl } from '../../../../tests/harness';

/** Who sends, and where to; the editor of the shared platform when left out. */
export interface Sender {
  url: string;
  token: string;
}

export interface PartAnswer {
  status: number;
  /** How much has come, where the answer says so. */
  offset: number | null;
  /** Where an upload that was begun goes on. */
  place: string;
  /** The file that was made. */
  file: { id: number; name: string } | null;
  /** The sentence of a problem. */
  detail: string;
}

export const editor = (): Sender => ({ url: baseUrl(), token: adminToken('editor') });

/** One request of the protocol tus 1.0.0. */
export async function tus(
  { url, token }: Sender,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: BodyInit,
  signal?: AbortSignal,
): Promise<PartAnswer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', ...headers },
    // A body that is a stream needs `duplex`, which the types do not know.
    ...({ body, signal, duplex: 'half' } as RequestInit),
  });
  const text = await answer.text();
  const read = (text === '' ? null : JSON.parse(text)) as
    { detail: string } | { id: number; name: string } | null;
  const offset = answer.headers.get('upload-offset');
  return {
    status: answer.status,
    offset: offset === null ? null : Number(offset),
    place: answer.headers.get('location') ?? '',
    file: read !== null && 'id' in read ? read : null,
    detail: read !== null && 'detail' in read ? read.detail : '',
  };
}

/** A value of the header `Upload-Metadata`. */
export const metadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

export const begins = (
  sender: Sender,
  size: number,
  values: Record<string, string>,
): Promise<PartAnswer> =>
  tus(sender, 'POST', '/media/uploads', {
    'upload-length': String(size),
    'upload-metadata': metadata(values),
  });

export const sendsPart = (
  sender: Sender,
  place: string,
  offset: number,
  bytes: BodyInit,
  signal?: AbortSignal,
): Promise<PartAnswer> =>
  tus(
    sender,
    'PATCH',
    place,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes,
    signal,
  );

/** Begins an upload and sends all of it. */
export async function sendsWhole(
  sender: Sender,
  name: string,
  bytes: Buffer,
): Promise<PartAnswer & { place: string }> {
  const { place } = await begins(sender, bytes.length, { filename: name });
  return { ...(await sendsPart(sender, place, 0, new Uint8Array(bytes))), place };
}
