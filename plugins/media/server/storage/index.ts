/**
 * The upload provider that Strapi loads by its name. What it stores is private: readers get what is
 * published (`serve.ts`), and Strapi asks for a signed address wherever it shows a file to staff.
 */
import local from '@strapi/provider-upload-local';
import { hasBucket } from './bucket';
import { bucketProvider } from './bucket-provider';
import { signedLink } from './signed-link';

/** Called by Strapi once, which knows what a provider has. */
export function init(): object {
  return {
    ...(hasBucket() ? bucketProvider() : local.init()),
    isPrivate: () => true,
    getSignedUrl: ({ url }: { url: string }) =>
      Promise.resolve({ url: signedLink(url, new Date()) }),
  };
}
