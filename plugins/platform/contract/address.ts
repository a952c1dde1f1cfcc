import type { Endpoint, SuccessStatus } from './endpoint';

/** As much of an endpoint as tells where it is. */
export type Place = Pick<Endpoint, 'id' | 'path'> & {
  readonly access: Pick<Endpoint['access'], 'kind'>;
};

/** The plugin an endpoint belongs to. */
export function pluginOf({ id }: Pick<Endpoint, 'id'>): string {
  return id.slice(0, id.indexOf('.'));
}

/** The whole path, its parameters still named: `/api/platform/health`, `/publisher/versions/:id`. */
export function pathOf(endpoint: Place): string {
  const prefix = endpoint.access.kind === 'public' ? '/api' : '';
  return `${prefix}/${pluginOf(endpoint)}${endpoint.path}`;
}

/** The path and query of one call. */
export function addressOf(
  endpoint: Place,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const path = pathOf(endpoint).replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) search.append(name, String(item));
    }
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

/** The statuses an answer that is no problem can have; the first is the default. */
export function statusesOf({
  status = 200,
}: Pick<Endpoint, 'status'>): readonly [SuccessStatus, ...SuccessStatus[]] {
  return typeof status === 'number' ? [status] : status;
}
