import { baseUrl } from './shared.ts';
import { call } from './http.ts';

export interface Operation {
  id: string;
  method: string;
  /** With its parameters filled in by something that exists nowhere. */
  path: string;
  /** The actions a member of staff needs; empty for what everybody may call. */
  actions: string[];
}

interface OpenApi {
  paths: Record<string, Record<string, { operationId: string; 'x-actions'?: string[] }>>;
}

/** Every operation of the platform's own, from the document it publishes about itself. */
export async function operations(url: string = baseUrl()): Promise<Operation[]> {
  const { body } = await call<OpenApi>(`${url}/api/openapi.json`);
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, '999999'),
      actions: operation['x-actions'] ?? [],
    })),
  );
}
