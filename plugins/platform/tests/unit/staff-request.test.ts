import { auditedRequests, type StaffRequest } from '../../domain/staff-request';

const ARTICLE = 'api::article.article';
const DOCUMENT = 'a1b2c3d4e5f6g7h8i9j0k1l2';
const keptAll = (request: Partial<StaffRequest>) =>
  auditedRequests(
    {
      method: 'POST',
      route: '/content-manager/collection-types/:model',
      params: {},
      status: 200,
      staffId: 7,
      email: undefined,
      ip: '192.0.2.1',
      madeId: undefined,
      documentIds: undefined,
      ...request,
    },
    (uid) => uid === ARTICLE,
  );
const kept = (request: Partial<StaffRequest>) => keptAll(request)[0] ?? null;

test('a change is kept by the pattern of its route, with what it was made to', () => {
  const route = '/content-manager/collection-types/:model/:id/actions/publish';
  expect(kept({ route, params: { model: ARTICLE, id: DOCUMENT } })).toEqual({
    action: `POST ${route}`,
    staffId: 7,
    status: 200,
    subject: { type: ARTICLE, id: DOCUMENT },
    details: null,
  });
});

test.each<[string, Partial<StaffRequest>, { type: string; id: string | null } | null]>([
  ['made', { params: { model: ARTICLE }, madeId: DOCUMENT }, { type: ARTICLE, id: DOCUMENT }],
  ['of no type we have', { params: { model: 'Иван Петров', id: DOCUMENT } }, null],
  ['no id', { params: { model: ARTICLE, id: 'ivan-petrov' } }, { type: ARTICLE, id: null }],
  [
    'a case',
    { route: '/dialogue/cases/:id/answers', params: { id: '12' } },
    { type: 'case', id: '12' },
  ],
  ['a reply', { route: '/dialogue/replies/:id', params: { id: '3' } }, { type: 'reply', id: '3' }],
  ['none', { route: '/publisher/site/render' }, null],
])('a subject that is %s', (_name, request, subject) => {
  expect(kept(request)?.subject).toEqual(subject);
});

test.each<[string, Partial<StaffRequest>]>([
  ['reading', { method: 'GET' }],
  ['a question before a request', { method: 'OPTIONS', staffId: null, status: 204 }],
  ['the renewal of a session', { route: '/admin/access-token', staffId: null }],
  ['a sign-in too many', { route: '/admin/login', staffId: null, status: 429 }],
  ['what a stranger was refused', { staffId: null, status: 401 }],
  ['a page that a stranger may not read', { method: 'GET', staffId: null, status: 403 }],
])('%s is not kept', (_name, request) => {
  expect(kept(request)).toBeNull();
});

test('what staff were refused is kept, reading too', () => {
  const route = '/publisher/site';
  expect(kept({ method: 'GET', route, status: 403 })).toMatchObject({
    action: 'GET /publisher/site',
    status: 403,
    staffId: 7,
  });
});

test('a new password, which a stranger sets, is kept', () => {
  const route = '/admin/reset-password';
  expect(kept({ route, staffId: null })).toMatchObject({
    action: 'POST /admin/reset-password',
    staffId: null,
  });
});

test('sign-ins and sign-outs have names of their own', () => {
  const route = '/admin/login';
  const email = 'editor@example.org';
  expect(kept({ route, email })).toMatchObject({
    action: 'staff.sign-in',
    staffId: 7,
    details: { ip: '192.0.2.1' },
  });
  expect(kept({ route, email, staffId: null, status: 400 })).toMatchObject({
    action: 'staff.sign-in-failed',
    staffId: null,
    details: { email, ip: '192.0.2.1' },
  });
  expect(kept({ route: '/admin/logout' })?.action).toBe('staff.sign-out');
});

test.each([['a password'], [{ $ne: null }], [undefined], ['a@b c'], [`${'a'.repeat(99)}@b.bg`]])(
  'of what is no e-mail address (%p) nothing is kept',
  (email) => {
    const failed = kept({ route: '/admin/login', email, staffId: null, status: 400 });
    expect(failed?.details).toEqual({ ip: '192.0.2.1' });
  },
);

test('what is done to several at once is kept for each of them, and once where it is refused', () => {
  const other = DOCUMENT.replace('a1', 'z9');
  const bulk = {
    route: '/content-manager/collection-types/:model/actions/bulkPublish',
    params: { model: ARTICLE },
    documentIds: [DOCUMENT, other, DOCUMENT, 'Иван Петров', 7],
  };
  const idsOf = (request: Partial<StaffRequest>) =>
    keptAll({ ...bulk, ...request }).map(({ subject }) => subject?.id);
  expect(idsOf({})).toEqual([DOCUMENT, other]);
  expect(idsOf({ status: 400 })).toEqual([null]);
  expect(idsOf({ documentIds: 'Иван Петров' })).toEqual([null]);
  expect(idsOf({ staffId: null, status: 401 })).toEqual([]);
});
