import { randomInt, randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../cli/src/demo-staff.ts';
import { origin } from './browser.ts';

/** Cases to be shown, by their ids. */
export interface Cases {
  /** Answered after a question to the sender. */
  answered: string;
  /** At work: an answer can be written. */
  atWork: string;
  /** On paper, with a number of the registry. */
  onPaper: string;
}

type Call = <Body>(path: string, body?: object) => Promise<Body>;

const as =
  (token: string): Call =>
  async <Body>(path: string, body?: object) => {
    const answer = await fetch(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? null : await answer.json()) as Body;
  };

const signedIn = async (account: string): Promise<Call> => {
  const body = { email: `${account}@example.org`, password: DEMO_PASSWORD };
  const { data } = await as('')<{ data: { token: string } }>('/admin/login', body);
  return as(data.token);
};

/** A person on the staff, made unless the script has made it before. */
async function staff(admin: Call, account: string, role: string, name: [string, string]) {
  const [firstname, lastname] = name;
  const email = `${account}@example.org`;
  const found = await admin<{ data: { results: { email: string }[] } }>(
    '/admin/users?pageSize=100',
  );
  if (!found.data.results.some((one) => one.email === email)) {
    const roles = await admin<{ data: { id: number; name: string }[] }>('/admin/roles');
    const { data } = await admin<{ data: { registrationToken: string } }>('/admin/users', {
      ...{ firstname, lastname, email, preferedLanguage: 'bg' },
      roles: roles.data.filter((one) => one.name === role).map(({ id }) => id),
    });
    const userInfo = { firstname, lastname, password: DEMO_PASSWORD };
    await as('')('/admin/register', { registrationToken: data.registrationToken, userInfo });
  }
  return signedIn(account);
}

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const inBulgarian = (day: string): string => `${day.split('-').reverse().join('.')} г.`;

/** Makes the cases that the pictures show, and the two who work on them. */
export async function makeCases(): Promise<Cases> {
  const admin = await signedIn('admin');
  const moderator = await staff(admin, 'moderator', 'Модератор', ['Елена', 'Иванова']);
  const official = await staff(admin, 'official', 'Служител', ['Георги', 'Стоянов']);

  const sends = async (page: string, kind: string, message: string): Promise<string> => {
    const email = 'vesela@example.org';
    const sent = { page, kind, message, email, idempotencyKey: randomUUID() };
    const { code } = await as('')<{ code: string }>('/api/dialogue/feedback', sent);
    const found = await moderator<{ cases: { id: string }[] }>(`/dialogue/cases?number=${code}`);
    return found.cases[0]?.id ?? '';
  };
  const enters = async (body: object): Promise<string> =>
    (await moderator<{ id: string }>('/dialogue/cases', { ...body, idempotencyKey: randomUUID() }))
      .id;
  const step = (call: Call, id: string, name: string, body: object = {}): Promise<null> =>
    call(`/dialogue/cases/${id}/${name}`, body);

  // Overdue: a term of two months that ended.
  const overdue = await enters({
    ...{ kind: 'signal', channel: 'phone', receivedOn: daysAgo(75) },
    message: 'Уличното осветление на ул. „Захари Стоянов“ не работи.',
  });
  await step(official, overdue, 'take');

  const onPaper = await enters({
    ...{ kind: 'proposal', channel: 'paper', receivedOn: daysAgo(3), name: 'Петър Николов' },
    ...{ message: 'Предлагам пейки и сянка на спирката в Трудовец, за да не чакат хората прави.' },
    registryNumber: `94-00-${randomInt(100, 1_000)}/${inBulgarian(daysAgo(3))}`,
  });

  const answered = await sends('/novini/', 'accessibility', 'Не мога да отворя филтъра с Tab.');
  await step(official, answered, 'take');
  await step(official, answered, 'questions', { text: 'С кой браузър и кой телефон опитахте?' });
  await step(official, answered, 'details', { text: 'Firefox на стар Android.' });
  await step(official, answered, 'answers', {
    ...{ disposition: 'accepted', close: true },
    reason: 'Прав сте: във Firefox филтърът не се отваряше с клавиатурата. Поправихме го.',
  });

  const atWork = await sends('/sabitia/', 'error', 'Началният час на концерта е сгрешен.');
  await step(moderator, atWork, 'take');
  await sends('/dokumenti/', 'error', 'Връзката към наредбата не води до нея.');
  return { answered, atWork, onPaper };
}
