import { puts, readsSoon, uniqueWord } from './editor';

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

test('a notice stands on the home page from its beginning and is gone after its end, though nobody does anything', async () => {
  const word = uniqueWord();
  const notice = {
    title: `Авария ${word}`,
    text: 'Водата спира.',
    kind: 'water',
    from: inSeconds(2),
    until: inSeconds(8),
  };
  const { slug } = await puts(notice, { type: 'notice' });
  await readsSoon('/', (page) => page.html.includes(word));
  await readsSoon('/saobshtenia/', (page) => page.html.includes(word));
  await readsSoon(`/saobshtenia/${slug}/`, (page) => page.status === 200);
  await readsSoon('/', (page) => !page.html.includes(word));
  await readsSoon('/saobshtenia/', (page) => !page.html.includes(word));
  await readsSoon(`/saobshtenia/${slug}/`, (page) => page.status === 410);
});

test('an event moves from the coming ones to the past ones when it ends', async () => {
  const word = uniqueWord();
  const event = { title: `Среща ${word}`, start: inSeconds(-60), end: inSeconds(3) };
  await puts(event, { type: 'event' });
  await readsSoon('/sabitia/', (page) => page.html.includes(word));
  await readsSoon('/sabitia/minali/', (page) => page.html.includes(word));
  await readsSoon('/sabitia/', (page) => !page.html.includes(word));
});
