import s3 from '@strapi/provider-upload-aws-s3';
import { bucketOptions, removeParts } from './bucket';

/**
 * Strapi's own provider for S3, with addresses on our own site. So nobody's browser asks another
 * server, moving the files needs no change of rows, and the bucket may stay closed.
 */
export function bucketProvider() {
  const bucket = s3.init({ s3Options: bucketOptions() });
  type File = Parameters<typeof bucket.uploadStream>[0];
  return {
    ...bucket,
    async uploadStream(file: File): Promise<void> {
      await bucket.uploadStream(file);
      file.url = addressOf(file);
    },
    async replaceStream(file: File, former: File): Promise<void> {
      await bucket.replaceStream(file, former);
      file.url = addressOf(file);
    },
    async delete(file: File): Promise<void> {
      await removeParts(nameOf(file));
      await bucket.delete(file);
    },
  };
}

interface Named {
  hash: string;
  ext?: string;
}
const nameOf = ({ hash, ext }: Named): string => `${hash}${ext ?? ''}`;
const addressOf = (file: Named): string => `/uploads/${nameOf(file)}`;
