import { pathOf, pluginOf, type Endpoint, type Texts } from '../../contract';
import { openApiDocument } from '../../domain/open-api';
import { MESSAGES } from '../problems';

export interface EndpointsService {
  /** Adds endpoints to the OpenAPI document; the same one may come twice. */
  register(endpoints: readonly Endpoint[]): void;
  /** Whether a path, such as `/publisher/versions`, lies under a plugin with staff endpoints. */
  servesStaffPath(path: string): boolean;
  /** What each request is for, by its method and its path as a route has it: `PUT /x/y/:id`. */
  requests(): ReadonlyMap<string, Texts>;
  openApi(version: string): object;
}

/** What the platform serves: every endpoint of every plugin. */
export function endpoints(): EndpointsService {
  const byId = new Map<string, Endpoint>();
  const requests = new Map<string, Texts>();
  const staffPlugins = new Set<string>();
  let document: object | undefined;
  return {
    register(added) {
      for (const endpoint of added) {
        if ((byId.get(endpoint.id) ?? endpoint) !== endpoint) {
          throw new Error(`Two endpoints have the id ${endpoint.id}`);
        }
        byId.set(endpoint.id, endpoint);
        requests.set(`${endpoint.method} ${pathOf(endpoint)}`, endpoint.summary);
        document = undefined;
        if (endpoint.access.kind === 'staff') staffPlugins.add(pluginOf(endpoint));
      }
    },
    servesStaffPath: (path) => staffPlugins.has(path.split('/', 2)[1] ?? ''),
    requests: () => requests,
    openApi: (version) =>
      (document ??= openApiDocument([...byId.values()], { version, messages: MESSAGES })),
  };
}
