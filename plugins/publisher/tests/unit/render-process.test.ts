import { EventEmitter } from 'node:events';
import type { Draft, RenderSettings } from '../../server/renderer/protocol';
import { RenderProcess } from '../../server/services/render-process';

class Child extends EventEmitter {
  pid: number | undefined = 1;
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
