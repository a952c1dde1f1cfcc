import { randomUUID } from 'node:crypto';
import {
  adminApi,
  adminToken,
  baseUrl,
  call,
  createStaff,
  type AdminApi,
  type Answer,
} from '../../../../tests/harness';
import type { ProblemDocument } from '../../../platform/contract/problem';

export interface Feedback {
  page: string;
  kind: string;
  message: string;
  name?: string;
  email?: string;
}

export const FEEDBACK = '/api/dialogue/feedback';

/** What a person sends, with words of its own by which it can be found again. */
export function feedback(fields: Partial<Feedback> = {}): Feedback {
  return { page: '/novini/', kind: 'error', message: `Грешка ${randomUUID()}`, ...fields };
}

export type Receipt = { code: string } & Partial<ProblemDocument>;

/** Sends it as a program does. */
export const sends = (
  body: object,
  { key = randomUUID(), url = baseUrl(), ...headers }: Record<string, string> = {},
): Promise<Answer<Receipt>> =>
  call<Receipt>(`${url}${FEEDBACK}`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key, ...headers },
  });

/** Sends it as a browser does without JavaScript. */
export const posts = (
  path: string,
  fields: Record<string, string>,
  url = baseUrl(),
): Promise<Answer<string>> =>
  call<string>(`${url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

export interface PublicCase {
  code: string;
  state: string;
  dueOn: string | null;
  events: { type: string; text: string | null; disposition: string | null }[];
}

export const looksUp = (code: string): Promise<Answer<PublicCase & Partial<ProblemDocument>>> =>
  call(`${baseUrl()}/api/dialogue/cases/${encodeURIComponent(code)}`);

export interface StaffCase extends Omit<PublicCase, 'events'> {
  id: string;
  sender: { name: string | null; email: string | null } | null;
  isErased: boolean;
  isExtended: boolean;
  termSource: string;
  assignee: { id: number; name: string } | null;
  events: {
    type: string;
    text: { id: string; content: string | null; isPublic: boolean } | null;
    disposition: string | null;
    forwardedTo: { id: string; content: string | null } | null;
    [more: string]: unknown;
  }[];
}

/** What closes a case. */
export const answer = { disposition: 'resolved', reason: 'Поправихме връзката.', close: true };

/** What the sender adds with the code. */
export const detail = (code: string, message: string): Promise<Answer<Partial<ProblemDocument>>> =>
  call(`${baseUrl()}/api/dialogue/details`, { method: 'POST', body: { code, message } });

/** The administrator, who may do everything with a case. */
export const office = (): AdminApi => adminApi(adminToken('admin'));

/** A member of staff with one of our roles. */
export async function staff(role: string): Promise<AdminApi> {
  return adminApi((await createStaff(role)).token);
}

/** A fresh case: its code, and its id as staff find it. */
export async function opens(
  fields: Partial<Feedback> = {},
): Promise<{ code: string; id: string; sent: Feedback }> {
  const sent = feedback(fields);
  const { status, body } = await sends(sent);
  if (status !== 201) throw new Error(`Not received: ${status} ${JSON.stringify(body)}`);
  return { code: body.code, id: await idOf(body.code), sent };
}

export type Registered = { id: string; code: string } & Partial<ProblemDocument>;

/** A proposal on paper as staff enter it, with words of its own by which it can be counted. */
export const paper = (fields: object = {}) => ({
  kind: 'proposal',
  channel: 'paper',
  receivedOn: '2026-11-02',
  message: `Пейки ${randomUUID()}`,
  idempotencyKey: randomUUID(),
  ...fields,
});

export const registers = (body: object, api: AdminApi = office()): Promise<Answer<Registered>> =>
  api.post<Registered>('/dialogue/cases', body);

export async function idOf(code: string): Promise<string> {
  const queue = await office().get<{ cases: { id: string }[] }>(
    `/dialogue/cases?number=${encodeURIComponent(code)}`,
  );
  const id = queue.body.cases[0]?.id;
  if (id === undefined) throw new Error(`No case ${code}`);
  return id;
}

/** A step of staff on a case. */
export const steps = (
  id: string,
  step: string,
  body?: object,
  api = office(),
): Promise<Answer<Partial<ProblemDocument>>> => api.post(`/dialogue/cases/${id}/${step}`, body);

export const reads = async (id: string, api = office()): Promise<StaffCase> =>
  (await api.get<StaffCase>(`/dialogue/cases/${id}`)).body;
