import { EventEmitter } from 'node:events';
import type { FormAnswer } from '@dialozi/platform';
import type { Draft, RenderSettings } from '../../server/renderer/protocol';
import { RenderProcess } from '../../server/services/render-process';

class Child extends EventEmitter {
  pid: number | undefined = 1;
  readonly connected = false;
  readonly sent: { kind: string }[] = [];
  send(message: { kind: string }): void {
    this.sent.push(message);
  }
}

let mockChildren: Child[] = [];
jest.mock('node:child_process', () => ({
  fork: () => {
    mockChildren.push(new Child());
    return mockChildren.at(-1);
  },
}));

const errors: string[] = [];
const open = () =>
  new RenderProcess(
    {} as RenderSettings,
    { error: (message) => errors.push(message) },
    () => undefined,
  );

const newest = (): Child => {
  const child = mockChildren.at(-1);
  if (child === undefined) throw new Error('No process was started.');
  return child;
};
const works = (): number =>
  mockChildren.flatMap((child) => child.sent).filter(({ kind }) => kind === 'work').length;

beforeEach(() => {
  jest.useFakeTimers();
  mockChildren = [];
  errors.length = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

test('a message that reaches a dead process brings nobody else down, and the work is asked for again', () => {
  open().work();
  newest().emit('error', new Error('Channel closed'));
  newest().emit('exit', null);
  jest.advanceTimersByTime(5_000);
  expect(mockChildren).toHaveLength(2);
  expect(works()).toBe(2);
  expect(errors[0]).toContain('Channel closed');
});

test('a process that cannot be started is tried again', () => {
  open().work();
  newest().pid = undefined;
  newest().emit('error', new Error('EAGAIN'));
  jest.advanceTimersByTime(5_000);
  expect(mockChildren).toHaveLength(2);
});

test('however many requests fail at once, the work is asked for again once', () => {
  open().work();
  for (let n = 0; n < 10; n += 1) newest().emit('message', { kind: 'error', message: 'Lost.' });
  jest.advanceTimersByTime(1_500);
  expect(works()).toBe(2);
});

test('a process that only shows previews does not begin to publish when it dies', async () => {
  const preview = open().preview({} as Draft);
  newest().emit('exit', 1);
  await expect(preview).rejects.toThrow('ended');
  jest.advanceTimersByTime(5_000);
  expect(works()).toBe(0);
});

describe('the answer to a form', () => {
  const form = { id: 'feedback', language: 'bg', values: {}, result: null, problem: null } as const;

  test('is what the process rendered', async () => {
    const answer = open().answer('/', form);
    newest().emit('message', { kind: 'done', id: 1, body: '<p>' });
    await expect(answer).resolves.toBe('<p>');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is given up after five seconds, and what comes later is nobody’s', async () => {
    const answer = open().answer('/', form);
    const refused = expect(answer).rejects.toThrow('did not answer within 5000 ms');
    await jest.advanceTimersByTimeAsync(5_000);
    await refused;
    newest().emit('message', { kind: 'done', id: 1, body: '<p>' });
    newest().emit('message', { kind: 'failed', id: 1, message: 'Late.' });
    expect(errors).toEqual([]);
  });
});

test('a version is restored however long it takes', async () => {
  const restored = open().restore('1');
  await jest.advanceTimersByTimeAsync(600_000);
  newest().emit('message', { kind: 'done', id: 1, body: null });
  await expect(restored).resolves.toBeUndefined();
});

test('whoever asks a process that was stopped is refused at once', async () => {
  const renderer = open();
  await renderer.stop();
  await expect(renderer.answer('/', {} as FormAnswer)).rejects.toThrow('is stopped');
  await expect(renderer.preview({} as Draft)).rejects.toThrow('is stopped');
  await expect(renderer.restore('1')).rejects.toThrow('is stopped');
  expect(mockChildren).toEqual([]);
});

test('whoever waits when the process is stopped is refused', async () => {
  const renderer = open();
  const preview = expect(renderer.preview({} as Draft)).rejects.toThrow('ended');
  const stopped = renderer.stop();
  newest().emit('exit', 0);
  await Promise.all([preview, stopped]);
});
