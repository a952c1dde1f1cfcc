import type { Settings } from '../load';

const MEGABYTE = 1024 * 1024;

/** What may be uploaded: pictures without scripts, office documents, sound and film. */
const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.*',
  'application/vnd.oasis.opendocument.*',
  'text/plain',
  'text/csv',
  'audio/mpeg',
  'video/mp4',
  'video/webm',
];

/** Strapi's `config/plugins`. */
export const plugins = (settings: Settings) => ({
  platform: { enabled: true },
  publisher: { enabled: true },
  notifications: { enabled: true },
  dialogue: { enabled: true },
  media: { enabled: true },
  search: { enabled: true },
  upload: {
    config: {
      sizeLimit: 100 * MEGABYTE,
      // The sizes of pictures on the public site, by width.
      breakpoints: { w1600: 1600, w1200: 1200, w800: 800, w400: 400 },
      security: { allowedTypes: UPLOAD_TYPES },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: settings.jwtSecret,
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
});
