import { SEARCH_CONTENT_SECURITY_POLICY, SITE_CONTENT_SECURITY_POLICY } from '../../contract';

/**
 * The admin's: no inline script either, and nothing from elsewhere. Inline styles, because
 * styled-components writes its rules into the page; `blob:` and `data:`, because the media library
 * previews a file before it is uploaded and the design system's pictures are in its code.
 */
const ADMIN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "media-src 'self' data: blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ');

/** An uploaded file may show itself and do nothing, whatever it turns out to be. */
const UPLOAD = [
  'sandbox',
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A PDF runs nothing in our origin, and Chromium does not show a sandboxed one: its viewer is an
 * embedded object with styles of its own.
 */
export const PDF_POLICY = [
  "default-src 'none'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

export const POLICIES = {
  site: SITE_CONTENT_SECURITY_POLICY,
  search: SEARCH_CONTENT_SECURITY_POLICY,
  admin: ADMIN,
  upload: UPLOAD,
};

/** What every answer carries besides its content security policy. */
export function commonHeaders(publicUrl: string): [name: string, value: string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    // Not `no-referrer`: Chromium would then send `Origin: null` with forms.
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(publicUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', 'max-age=31536000']] satisfies [string, string][])
      : []),
  ];
}
