import { addressOf, statusesOf } from './address';
import type { Answer, Endpoint, Sent } from './endpoint';
import { isProblemDocument, ProblemError, type ProblemDocument } from './problem';

/** As much of `fetch` as the client needs, so that the admin's own can stand in for it. */
export type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; text(): Promise<string> }>;

export interface ClientOptions {
  fetch: FetchLike;
  /** Before every path; empty for the page's own origin. */
  origin?: string;
  /** Sent with every call, such as `Authorization` or `Accept-Language`. */
  headers?: Readonly<Record<string, string>>;
}

type Input<E extends Endpoint> = keyof Sent<E> extends never ? [input?: Sent<E>] : [input: Sent<E>];
/** What `Sent<E>` is once its endpoint is no longer known. */
interface AnyInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

export interface Client {
  /** @throws {ProblemError} when the answer is a problem. */
  call<E extends Endpoint>(endpoint: E, ...input: Input<E>): Promise<Answer<E>>;
}

/**
 * A client for every endpoint. It needs no zod of its own: the schemas travel with the endpoints,
 * and whoever imports only types of a contract gets neither.
 */
export function createClient({ fetch, origin = '', headers = {} }: ClientOptions): Client {
  return {
    async call<E extends Endpoint>(endpoint: E, ...[input]: Input<E>): Promise<Answer<E>> {
      const { params, query, body }: AnyInput = input ?? {};
      const response = await fetch(origin + addressOf(endpoint, params, query), {
        method: endpoint.method,
        headers: {
          Accept: endpoint.raw ?? 'application/json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!statusesOf(endpoint).some((status) => status === response.status)) {
        throw new ProblemError(problemIn(text, response.status));
      }
      return endpoint.output.parse(valueIn(text, endpoint)) as Answer<E>;
    },
  };
}

function valueIn(text: string, endpoint: Endpoint): unknown {
  if (endpoint.raw !== undefined) return text;
  return text === '' ? undefined : JSON.parse(text);
}

/** The problem in an answer; what stands in front of the platform may answer without one. */
function problemIn(text: string, status: number): ProblemDocument {
  try {
    const document: unknown = JSON.parse(text);
    if (isProblemDocument(document)) return document;
  } catch {
    // Not JSON: the page of a proxy.
  }
  return {
    type: 'about:blank',
    title: `HTTP ${status}`,
    status,
    detail: `HTTP ${status}`,
    code: 'unavailable',
    errors: [],
  };
}
