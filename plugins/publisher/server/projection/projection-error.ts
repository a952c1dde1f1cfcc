import type { ZodError } from 'zod';
import { type BothLanguages, fieldName, message, type MessageKey } from '../messages';

/** A document that cannot be shown, with the reason for its editor, in plain words. */
export class ProjectionError extends Error {
  readonly messages: BothLanguages;

  constructor(
    readonly field: string,
    reason: MessageKey,
  ) {
    const name = fieldName(field);
    const messages = {
      bg: message('bg', reason, { field: name.bg }),
      en: message('en', reason, { field: name.en }),
    };
    super(`${messages.bg} / ${messages.en}`);
    this.name = 'ProjectionError';
    this.messages = messages;
  }

  /** Names the first field that does not fit. */
  static from(error: ZodError): ProjectionError {
    const field = String(error.issues[0]?.path[0] ?? 'document');
    return new ProjectionError(field, 'content.projection.unreadable');
  }
}
