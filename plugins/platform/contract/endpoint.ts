import type { z } from 'zod';
import type { Texts } from './language';
import type { ProblemCode } from './problem';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
export type SuccessStatus = 200 | 201 | 202 | 204 | 503;

/**
 * Who may call: everyone, or staff who hold every one of the actions (uids registered with Strapi's
 * `actionProvider`). There is no staff endpoint without an action.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'staff'; readonly actions: readonly [string, ...string[]] };

/** How often one sender may call: so many times within so many seconds. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

/**
 * What makes an operation a form: it also takes an ordinary form post, and then answers with a page
 * of the site that shows the receipt, or what is wrong beside what was typed. The fields that every
 * form has besides its own are in `form.ts`.
 */
export interface Form {
  /** The page that holds the form, as its Bulgarian address. */
  readonly page: `/${string}/`;
  /** Whether a repeated submit is one submit: it gets the answer of the first. */
  readonly isOnce: boolean;
  readonly limit: RateLimit;
  /** For a sender without a proof of work: a browser without JavaScript, or a robot. */
  readonly limitWithoutProof: RateLimit;
}

/** One operation of the platform: the source of its route, validation, client and documentation. */
export interface Endpoint {
  /** The plugin and the operation, such as `publisher.restore-version`. */
  readonly id: `${string}.${string}`;
  readonly method: Method;
  /** Below `/api/<plugin>` (public) or `/<plugin>` (staff), with Koa's parameters: `/versions/:id`. */
  readonly path: `/${string}`;
  readonly summary: Texts;
  readonly access: Access;
  /** The parameters of the path. What arrives in an address is text: use `z.coerce`. */
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** What is read from the headers of the request, by their names in lower case. */
  readonly headers?: z.ZodType;
  /** The media type of a body that is no JSON: the handler reads its bytes from the request as they come. */
  readonly bytes?: string;
  /** What is answered; anything beyond it is left out of the answer. */
  readonly output: z.ZodType;
  /** 200 when left out. Of several, the handler picks by `ctx.status`; the first is the default. */
  readonly status?: SuccessStatus | readonly [SuccessStatus, ...SuccessStatus[]];
  /** Problems beyond those that every endpoint can meet. */
  readonly errors?: readonly ProblemCode[];
  /** For what is no form. */
  readonly limit?: RateLimit;
  readonly form?: Form;
  /** The media type of an answer that is not JSON; `output` is then the schema of its text. */
  readonly raw?: string;
}

type Part = 'params' | 'query' | 'body';
/** Headers and bytes are for protocols that bring a client of their own. */
export type ReadPart = Part | 'headers';
type Declared<E extends Endpoint, P extends ReadPart> = {
  [Name in P]: E[Name] extends z.ZodType ? Name : never;
}[P];

/** What a caller sends. */
export type Sent<E extends Endpoint> = {
  [P in Declared<E, Part>]: z.input<Extract<E[P], z.ZodType>>;
};
/** What the handler receives: the same, parsed. */
export type Received<E extends Endpoint> = {
  [P in Declared<E, ReadPart>]: z.output<Extract<E[P], z.ZodType>>;
};
/** What the handler returns. */
export type Result<E extends Endpoint> = z.input<E['output']>;
/** What a caller gets. */
export type Answer<E extends Endpoint> = z.output<E['output']>;

/** Declares an endpoint; its type is kept exactly, so that everything else is inferred from it. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): Readonly<E> {
  return Object.freeze(endpoint);
}
