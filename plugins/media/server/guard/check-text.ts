import { createReadStream } from 'node:fs';
import type { Refusal } from './refusal';

/** What a browser might take for a page or a program whatever the file is called. */
const MARKUP = /^\s*(?:<(?:!doctype|html|script|svg|\?xml|\?php)|#!)/i;
// eslint-disable-next-line no-control-regex -- Control characters are just what a text does not have.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Whether a file is text in UTF-8, and captions begin as WebVTT asks. */
export async function checkText(path: string, mime: string): Promise<Refusal | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isHead = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (CONTROL.test(text)) return { reason: 'notText' };
      if (isHead && MARKUP.test(text)) return { reason: 'disguised', values: { type: 'HTML/XML' } };
      if (isHead && mime === 'text/vtt' && !/^WEBVTT(?:\s|$)/.test(text)) {
        return { reason: 'notTheKind', values: { type: 'WebVTT' } };
      }
      isHead = false;
    }
    decoder.decode();
    return null;
  } catch {
    return { reason: 'notText' };
  }
}
