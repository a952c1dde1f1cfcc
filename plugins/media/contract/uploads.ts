import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';

/** Who may put files into the media library may also send them in parts. */
const access = { kind: 'staff', actions: ['plugin::upload.assets.create'] } as const;

const params = z.object({ id: z.uuid() });
/** The version of the protocol that the sender speaks. */
const version = { 'tus-resumable': z.literal('1.0.0') };
const bytes = z.coerce.number().int().min(0);

/** A file of the media library that an upload became. */
const madeFile = z.object({ id: z.int(), name: z.string() });

/** An upload that has not become a file yet. */
const unfinished = z.object({
  id: z.uuid(),
  name: z.string(),
  /** In bytes. */
  size: z.int(),
  begunAt: z.iso.datetime(),
});

export const listUploads = defineEndpoint({
  id: 'media.list-uploads',
  method: 'GET',
  path: '/uploads',
  summary: { bg: 'Моите незавършени качвания', en: 'My unfinished uploads' },
  access,
  /** Newest first. */
  output: z.object({ uploads: z.array(unfinished) }),
});

export const beginUpload = defineEndpoint({
  id: 'media.begin-upload',
  method: 'POST',
  path: '/uploads',
  summary: { bg: 'Започва качване на голям файл', en: 'Begins an upload in parts (tus 1.0.0)' },
  access,
  headers: z.object({
    ...version,
    'upload-length': bytes,
    /** As tus has it: `filename`, and where they are wanted `folder` and `alternativeText`. */
    'upload-metadata': z.string().max(8_000),
  }),
  output: z.null(),
  status: 201,
  errors: ['too-large', 'too-many-requests'],
  limit: { points: 120, seconds: 3_600 },
});

export const uploadState = defineEndpoint({
  id: 'media.upload-state',
  method: 'HEAD',
  path: '/uploads/:id',
  summary: { bg: 'Докъде е стигнало качването', en: 'How far an upload has come (tus 1.0.0)' },
  access,
  params,
  headers: z.object(version),
  output: z.null(),
  status: 204,
  errors: ['not-found', 'gone'],
});

export const sendPart = defineEndpoint({
  id: 'media.send-part',
  method: 'PATCH',
  path: '/uploads/:id',
  summary: {
    bg: 'Изпраща част от голям файл; с последната той е в медийната библиотека',
    en: 'Sends a part of an upload (tus 1.0.0); the last one makes the file',
  },
  access,
  params,
  headers: z.object({
    ...version,
    'content-type': z.literal('application/offset+octet-stream'),
    'upload-offset': bytes,
    'content-length': bytes.optional(),
  }),
  bytes: 'application/offset+octet-stream',
  /** Null while parts are missing. */
  output: madeFile.nullable(),
  status: [204, 200],
  errors: ['not-found', 'conflict', 'gone', 'too-large', 'unavailable'],
});

export const cancelUpload = defineEndpoint({
  id: 'media.cancel-upload',
  method: 'DELETE',
  path: '/uploads/:id',
  summary: { bg: 'Отказва се от качване', en: 'Gives an upload up (tus 1.0.0)' },
  access,
  params,
  output: z.null(),
  status: 204,
  errors: ['not-found', 'conflict'],
});

export const uploadAbilities = defineEndpoint({
  id: 'media.upload-abilities',
  method: 'OPTIONS',
  path: '/uploads',
  summary: { bg: 'Какво може качването на части', en: 'What uploads in parts can do (tus 1.0.0)' },
  access,
  output: z.null(),
  status: 204,
});
