import type { AuditDetails } from './audit-chain';

/** A request to one of the addresses for staff, when its answer is known. */
export interface StaffRequest {
  method: string;
  /** The pattern of its route, `/content-manager/single-types/:model`. */
  route: string;
  params: Readonly<Record<string, string>>;
  status: number;
  /** The user of the admin who is signed in. */
  staffId: number | null;
  /** What was typed as e-mail into a sign-in. */
  email: unknown;
  ip: string;
  /** The id of what the request made. */
  madeId: unknown;
  /** The ids of what the request was made to, where it names several. */
  documentIds: unknown;
}

export interface Subject {
  /** The uid of a content type, or a word: `case`. */
  type: string;
  id: string | null;
}

/** What the audit log keeps of a request. */
export interface AuditedRequest {
  action: string;
  staffId: number | null;
  status: number;
  subject: Subject | null;
  details: AuditDetails | null;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const SIGN_IN = '/admin/login';
const SIGN_OUT = '/admin/logout';
/** The admin does it by itself at every visit and every half hour. */
const RENEWAL = '/admin/access-token';
const FORBIDDEN = 403;
const TOO_MANY = 429;

/** A documentId, a number or a UUID: no word that a person could have typed. */
const ID = /^(?:[a-z0-9]{24}|\d{1,18}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

/**
 * What is kept of a request, or null: whatever staff did beyond reading, what they were refused,
 * every sign-in and sign-out, and what a stranger was allowed to do, such as set a new password.
 * Of what a stranger was refused only failed sign-ins are kept, and not those that were one too many:
 * nothing is deleted from the table, and only limits keep a stranger from filling it.
 */
function auditedRequest(
  request: StaffRequest,
  isContentType: (uid: string) => boolean,
): AuditedRequest | null {
  const { method, route, status, staffId, ip } = request;
  const isRefused = status >= 400;
  if (route === RENEWAL) return null;
  if (route === SIGN_IN && method === 'POST') {
    if (status === TOO_MANY) return null;
    const action = isRefused ? 'staff.sign-in-failed' : 'staff.sign-in';
    const details = isRefused ? { ...emailIn(request), ip } : { ip };
    return { action, staffId: isRefused ? null : staffId, status, subject: null, details };
  }
  const isKept = READS.has(method)
    ? staffId !== null && status === FORBIDDEN
    : staffId !== null || !isRefused;
  if (!isKept) return null;
  const action = route === SIGN_OUT ? 'staff.sign-out' : `${method} ${route}`;
  return { action, staffId, status, subject: subjectOf(request, isContentType), details: null };
}

/** The same for what was done to several documents at once: once for each, so that each has it in its history. */
export function auditedRequests(
  request: StaffRequest,
  isContentType: (uid: string) => boolean,
): AuditedRequest[] {
  const audited = auditedRequest(request, isContentType);
  if (audited === null) return [];
  const { subject, status } = audited;
  const ids = Array.isArray(request.documentIds) ? new Set<unknown>(request.documentIds) : [];
  const known = [...ids].filter((id): id is string => typeof id === 'string' && ID.test(id));
  if (subject === null || subject.id !== null || status >= 400 || known.length === 0)
    return [audited];
  return known.map((id) => ({ ...audited, subject: { ...subject, id } }));
}

/** People type passwords into the wrong field: only what looks like an address is kept. */
function emailIn({ email }: StaffRequest): AuditDetails {
  return typeof email === 'string' && EMAIL.test(email.trim()) ? { email: email.trim() } : {};
}

function subjectOf(
  { route, params, madeId }: StaffRequest,
  isContentType: (uid: string) => boolean,
): Subject | null {
  const type = params['model'] ?? kindIn(route);
  if (type === null || (params['model'] !== undefined && !isContentType(type))) return null;
  const id = params['id'] ?? madeId;
  return { type, id: typeof id === 'string' && ID.test(id) ? id : null };
}

/** `case` in `/dialogue/cases/:id/answers`: what the id is one of. */
function kindIn(route: string): string | null {
  const plural = /\/([a-z-]+)\/:id(?:\/|$)/.exec(route)?.[1];
  if (plural === undefined) return null;
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}
