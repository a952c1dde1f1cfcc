import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { databaseUrl, filesWith, sharedPlatform, tablesWith } from '../../../../tests/harness';
import { answer, detail, looksUp, opens, reads, steps } from './office';

describe('erasing', () => {
  test('takes the sender and what was sent out of the whole database; the record stays', async () => {
    const unique = randomUUID();
    const sender = {
      name: `Мария ${unique}`,
      email: `maria-${unique}@example.org`,
      message: `Живея на ул. ${unique}`,
    };
    const { id, code } = await opens(sender);
    await steps(id, 'take');
    await steps(id, 'questions', { text: 'Коя улица?' });
    await detail(code, `Улица ${unique}`);
    const forwardedTo = `Областна дирекция, за ${unique}`;
    await steps(id, 'answers', { ...answer, disposition: 'forwarded', forwardedTo, close: false });
    expect((await looksUp(code)).body.events.at(-1)).toMatchObject({ forwardedTo });
    await steps(id, 'answers', answer);
    expect(await tablesWith(databaseUrl(), [unique])).not.toEqual([]);

    expect((await steps(id, 'erasure')).status).toBe(204);
    expect(await tablesWith(databaseUrl(), [unique])).toEqual([]);
    // Nor in the site and the versions of it that are kept.
    expect(await filesWith(join(sharedPlatform().dataFolder, 'site'), unique)).toEqual([]);
    const left = await reads(id);
    expect(left).toMatchObject({ sender: null, isErased: true });
    expect(left.events.map(({ type }) => type)).toContain('received');
    expect(left.events.find(({ disposition }) => disposition === 'forwarded')).toMatchObject({
      forwardedTo: { content: null },
    });
    expect((await looksUp(code)).body.events.at(-2)?.text).toBe(answer.reason);
    expect((await steps(id, 'erasure')).status).toBe(409);
  });

  test('an erased sender cannot answer a question, so the clock goes on', async () => {
    const { id, code } = await opens();
    await steps(id, 'take');
    await steps(id, 'questions', { text: 'Коя улица?' });
    expect((await looksUp(code)).body.dueOn).toBeNull();
    expect((await steps(id, 'erasure')).status).toBe(204);

    const { state, dueOn } = (await looksUp(code)).body;
    expect([state, dueOn]).toEqual(['taken', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    const late = await detail(code, 'Улица „Гурко“');
    expect(late.status).toBe(409);
    expect((await steps(id, 'answers', answer)).status).toBe(204);
  });

  test('a redacted text takes the place of what stood there', async () => {
    const secret = randomUUID();
    const { id } = await opens({ message: `Съседът ${secret} шуми` });
    const text = (await reads(id)).events[0]?.text?.id;
    const content = 'Съседът [заличено] шуми';
    expect((await steps(id, 'redactions', { text, content })).status).toBe(204);
    expect(await tablesWith(databaseUrl(), [secret])).toEqual([]);
    expect((await reads(id)).events[0]?.text?.content).toBe(content);
    expect((await steps(id, 'redactions', { text: '999999', content })).status).toBe(409);
  });
});

test('the body that a case was forwarded to is redacted as a text is', async () => {
  const secret = randomUUID();
  const { id, code } = await opens({ email: `ivan-${randomUUID()}@example.org` });
  const forwardedTo = `Наследниците на ${secret}`;
  await steps(id, 'answers', { ...answer, disposition: 'forwarded', forwardedTo });
  const forwarded = async () =>
    (await reads(id)).events.find(({ disposition }) => disposition === 'forwarded')?.forwardedTo;
  const written = await forwarded();
  expect(written?.content).toBe(forwardedTo);

  const redaction = { text: written?.id, content: 'Наследниците на […]' };
  expect((await steps(id, 'redactions', redaction)).status).toBe(204);
  expect(await tablesWith(databaseUrl(), [secret])).toEqual([]);
  expect(await forwarded()).toEqual({ id: written?.id, content: redaction.content });
  expect((await looksUp(code)).body.events).toContainEqual(
    expect.objectContaining({ type: 'answered', forwardedTo: redaction.content }),
  );
  expect((await reads(id)).events.at(-1)).toMatchObject({ type: 'redacted' });
});
