import type { Context } from 'koa';
import { FORM_FIELDS, LANGUAGES, type Language } from '../../contract';
import { languageOf } from '../problems';

/** What a form post brings, taken apart. */
export interface FormFields {
  language: Language;
  /** Chosen by the sender; empty where none was sent. */
  key: string;
  proof: string;
  /** Empty unless a robot, or a browser that fills in everything, was here. */
  trap: string;
  /** The endpoint's own fields. */
  own: Record<string, unknown>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Splits a body into the fields that every form has and those of its endpoint. */
export function formFields(ctx: Context): FormFields {
  const {
    [FORM_FIELDS.language]: wanted,
    [FORM_FIELDS.key]: key,
    [FORM_FIELDS.proof]: proof,
    [FORM_FIELDS.trap]: trap,
    ...own
  } = ctx.request.body as Record<string, unknown>;
  return {
    language: LANGUAGES.find((language) => language === wanted) ?? languageOf(ctx),
    key: textOf(key) || ctx.get('Idempotency-Key'),
    proof: textOf(proof),
    trap: textOf(trap),
    own,
  };
}

/** What was typed, to be shown again. */
export function typedValues(own: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(own).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
