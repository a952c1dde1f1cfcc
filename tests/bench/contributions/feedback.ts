import { type Figure, median } from '../figures.ts';
import { load, type Load } from '../load.ts';
import { messages } from '../messages.ts';

/** As long as people write; autocannon puts another word for `[<id>]` into each request. */
const MESSAGE =
  `Датата на обявлението е сгрешена [<id>]: пише вторник, а 12 май е сряда. ` +
  `На телефон бутонът под текста застъпва последния ред и не може да се прочете докрай. `.repeat(3);
const SENT = { page: '/novini/', message: MESSAGE };

const OURS = {
  path: '/api/dialogue/feedback',
  body: { ...SENT, kind: 'error', idempotencyKey: '[<id>]' },
};

/** The row that ours makes of it; here whoever sends has to know all of it. */
const STOCK = {
  path: '/api/stock-cases',
  body: {
    data: {
      ...SENT,
      code: '[<id>]',
      kind: 'feedback',
      topic: 'error',
      channel: 'web',
      language: 'bg',
      state: 'received',
      receivedAt: '2026-11-26T10:00:00.000Z',
      dueOn: '2026-12-10',
    },
  },
};

/**
 * Feedback sent as JSON without proof of work, against Strapi's stock REST create of the same row
 * (`stock-start.ts`), in turns, so that both meet the same machine. The same process, database and
 * middlewares; neither sender signs in, and no address is left, so no mail is written. Each does
 * what it does for an anonymous sender: stock reads the permissions of its Public role; ours counts
 * the sender's calls, keeps the answer for the idempotency key, counts the term, and
 * writes text, event and commitment beside the row.
 */
export async function measureFeedback(url: string, rounds: number): Promise<Figure[]> {
  const send = ({ path, body }: typeof OURS | typeof STOCK): Promise<Load> =>
    load(`${url}${path}`, {
      expect: 201,
      options: [
        ...['-m', 'POST', '-H', 'content-type=application/json'],
        ...['-I', '-b', JSON.stringify(body)],
      ],
    });
  const ours: Load[] = [];
  const stock: Load[] = [];
  await send(OURS);
  await send(STOCK);
  for (let round = 0; round < rounds; round++) {
    ours.push(await send(OURS));
    stock.push(await send(STOCK));
  }
  const ratio = middle(ours, 'perSecond') / middle(stock, 'perSecond');
  return [
    ...figuresOf('feedback', messages.feedback, ours),
    ...figuresOf('stock-create', messages.stockCreate, stock),
    {
      id: 'feedback.ratio',
      name: messages.feedbackRatio,
      value: ratio,
      unit: '×',
      aim: { atLeast: 3 },
    },
  ];
}

function figuresOf(id: string, name: Figure['name'], loads: readonly Load[]): Figure[] {
  return [
    { id, name, value: middle(loads, 'perSecond'), unit: '1/s' },
    {
      id: `${id}.p99`,
      name: { bg: `${name.bg}, p99`, en: `${name.en}, p99` },
      value: middle(loads, 'p99'),
      unit: 'ms',
    },
  ];
}

const middle = (loads: readonly Load[], what: keyof Load): number =>
  median(loads.map((one) => one[what]));
