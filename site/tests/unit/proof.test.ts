import { proofOfWork, Unreachable } from '../../src/scripts/proof';

const answering = (answer: () => Promise<Response>) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(answer);
const status = (code: number, body = '{}') =>
  answering(() => Promise.resolve(new Response(body, { status: code })));

afterEach(() => jest.restoreAllMocks());

test('nobody is there where the challenge gets no answer', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(proofOfWork()).rejects.toBeInstanceOf(Unreachable);
});

test.each([404, 502, 503, 504])('nobody is there where a server answers %d', async (code) => {
  status(code);
  await expect(proofOfWork()).rejects.toBeInstanceOf(Unreachable);
});

test.each([400, 429, 500])('a platform that answers %d is there', async (code) => {
  status(code);
  await expect(proofOfWork()).resolves.toBe('');
});

test('an answer that is no challenge is another error', async () => {
  status(200, '<html>');
  const error: unknown = await proofOfWork().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'SyntaxError' });
});

test('a browser without AbortSignal.timeout asks too', async () => {
  const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout') ?? {};
  Reflect.deleteProperty(AbortSignal, 'timeout');
  try {
    status(429);
    await expect(proofOfWork()).resolves.toBe('');
  } finally {
    Object.defineProperty(AbortSignal, 'timeout', timeout);
  }
});
