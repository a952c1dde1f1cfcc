import { signedLink } from '@dialozi/media/server';
import { mapLinks } from '../tools/html-links';

/** The page of a draft with addresses of uploads that are good before anything of it is published. */
export function signedUploads(html: string): string {
  const now = new Date();
  return mapLinks(html, (address) => {
    const [, path] = /^(\/uploads\/[^?#]+)$/.exec(address) ?? [];
    return path === undefined ? address : signedLink(path, now);
  });
}
