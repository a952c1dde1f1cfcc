import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSettings } from '@dialozi/config';

/** How the S3 server of the settings is spoken to. */
export function bucketOptions() {
  const {
    s3Bucket,
    s3Endpoint,
    s3Region,
    s3AccessKeyId = '',
    s3SecretAccessKey = '',
  } = getSettings();
  return {
    region: s3Region,
    // Servers other than Amazon have the bucket in the path.
    ...(s3Endpoint === undefined ? {} : { endpoint: s3Endpoint, forcePathStyle: true }),
    credentials: { accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey },
    // Else streams carry a checksum at their end that older servers take for part of the file.
    requestChecksumCalculation: 'WHEN_REQUIRED' as const,
    responseChecksumValidation: 'WHEN_REQUIRED' as const,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    // Left out, the ACL would be `public-read`; undefined leaves it to the bucket, which is private.
    params: { Bucket: s3Bucket ?? '', ACL: undefined },
  };
}

/** Whether uploads lie in a bucket, and not in the data folder. */
export const hasBucket = (): boolean => getSettings().s3Bucket !== undefined;

let connection: S3Client | undefined;
const client = (): S3Client => (connection ??= new S3Client(bucketOptions()));

/** A file of the bucket or a part of it, as HTTP answers for it. */
export interface StoredObject {
  status: 200 | 206 | 304 | 404 | 416;
  headers: Readonly<Record<string, string>>;
  body: Readable | null;
}

/** What a reader asks besides the name: part of a film, or only what changed. */
export interface ObjectQuery {
  range?: string | undefined;
  ifNoneMatch?: string | undefined;
}

const nothing = (status: 304 | 404 | 416): StoredObject => ({ status, headers: {}, body: null });

/**
 * Reads a file of the bucket by its name.
 * @throws Error where the server does not answer, or refuses the key.
 */
export async function readObject(name: string, query: ObjectQuery = {}): Promise<StoredObject> {
  try {
    const found = await client().send(
      new GetObjectCommand({
        Bucket: getSettings().s3Bucket,
        Key: name,
        Range: query.range,
        IfNoneMatch: query.ifNoneMatch,
      }),
    );
    const headers = {
      'Content-Type': found.ContentType,
      'Content-Length': found.ContentLength?.toString(),
      'Content-Range': found.ContentRange,
      'Accept-Ranges': 'bytes',
      ETag: found.ETag,
    };
    return {
      status: found.ContentRange === undefined ? 200 : 206,
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([key, value]) => (value ? [[key, value]] : [])),
      ),
      body: (found.Body as Readable | undefined) ?? null,
    };
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 304 || status === 404 || status === 416) return nothing(status);
    throw error;
  }
}

/** Takes away the parts of uploads of a file that were broken off: nothing lists them, but they fill the bucket. */
export async function removeParts(name: string): Promise<void> {
  const Bucket = getSettings().s3Bucket;
  const { Uploads = [] } = await client().send(
    new ListMultipartUploadsCommand({ Bucket, Prefix: name }),
  );
  for (const { Key, UploadId } of Uploads) {
    await client().send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  }
}
