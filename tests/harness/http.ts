export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  /** The parsed JSON; the plain text where the answer is not JSON. */
  body: Body;
}

export interface Call {
  method?: string;
  token?: string;
  /** Sent as JSON; a FormData or a string goes as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One request without following redirects. */
export async function call<Body = unknown>(url: string, options: Call = {}): Promise<Answer<Body>> {
  const { body } = options;
  const raw = body === undefined || body instanceof FormData || typeof body === 'string';
  const answer = await fetch(url, {
    method: options.method ?? 'GET',
    redirect: 'manual',
    headers: {
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...(raw ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  // The answer to HEAD names a type and has no text.
  const json = text !== '' && answer.headers.get('content-type')?.includes('json') === true;
  return {
    status: answer.status,
    headers: answer.headers,
    body: (json ? JSON.parse(text) : text) as Body,
  };
}
