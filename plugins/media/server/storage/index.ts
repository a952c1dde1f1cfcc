/**
 * The upload provider that Strapi loads by its name where the settings name a bucket: Strapi's own for
 * S3, with addresses on our own site. So nobody's browser asks another server, moving the files needs
 * no change of rows, and the bucket may stay closed.
 */
import s3 from '@strapi/provider-upload-aws-s3';
import { bucketOptions, removeParts } from './bucket';
import { signedLink } from './signed-link';

interface StoredFile {
  hash: string;
  ext: string;
  url: string;
}

/** Called by Strapi once. */
export function init() {
  const bucket = s3.init({ s3Options: bucketOptions() });
  return {
    ...bucket,
    // Strapi then asks for a signed address wherever it shows a file to staff.
    isPrivate: () => true,
    getSignedUrl: ({ url }: StoredFile) => Promise.resolve({ url: signedLink(url, new Date()) }),
    async uploadStream(file: Parameters<typeof bucket.uploadStream>[0]): Promise<void> {
      await bucket.uploadStream(file);
      file.url = addressOf(file);
    },
    async replaceStream(
      file: Parameters<typeof bucket.uploadStream>[0],
      former: Parameters<typeof bucket.uploadStream>[0],
    ): Promise<void> {
      await bucket.replaceStream(file, former);
      file.url = addressOf(file);
    },
    async delete(file: Parameters<typeof bucket.delete>[0]): Promise<void> {
      await removeParts(nameOf(file));
      await bucket.delete(file);
    },
  };
}

type Named = Pick<StoredFile, 'hash'> & { ext?: string };
const nameOf = ({ hash, ext }: Named): string => `${hash}${ext ?? ''}`;
const addressOf = (file: Named): string => `/uploads/${nameOf(file)}`;
