import { readFile } from 'node:fs/promises';
import { page } from './html.ts';
import { logo } from './scenes/logo.ts';

/** A picture of the demo as data, for a page that is printed. */
export async function picture(name: string, alt: string): Promise<string> {
  const file = await readFile(new URL(`../pictures/${name}.jpg`, import.meta.url));
  return `<img src="data:image/jpeg;base64,${file.toString('base64')}" alt="${alt}">`;
}

export const MARK = `<img class="mark" alt="" src="data:image/svg+xml;base64,${Buffer.from(logo()).toString('base64')}">`;

const STYLE = `
  @page { size: 297mm 420mm; margin: 0; }
  * { box-sizing: border-box; margin: 0; }
  html { background: #f6ecd9; }
  body { width: 297mm; height: 419.5mm; font-family: 'Sofia Sans', sans-serif; color: #f6ecd9; background: #143f49; display: flex; flex-direction: column; overflow: hidden; }
  .brand { display: flex; align-items: center; gap: 6mm; padding: 14mm 20mm 10mm; font-size: 20pt; line-height: 1.15; font-weight: 700; }
  .mark { width: 21mm; height: 21mm; background: #f6ecd9; border-radius: 5mm; padding: 2.4mm; }
  .picture img { display: block; width: 297mm; height: 168mm; object-fit: cover; object-position: 50% 80%; }
  main { padding: 13mm 20mm 0; flex: 1; }
  h1 { font-size: 69pt; line-height: .98; letter-spacing: -.02em; }
  h1 em { font-style: normal; color: #f0bd6a; }
  .lead { font-size: 26pt; line-height: 1.3; margin: 8mm 0 11mm; max-width: 245mm; }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; }
  li { border-top: 1.2mm solid #f0bd6a; padding-top: 4mm; font-size: 19pt; line-height: 1.3; }
  li strong { display: block; font-size: 29pt; line-height: 1.1; margin-bottom: 2mm; }
  footer { background: #f6ecd9; color: #143f49; padding: 8mm 20mm; display: flex; justify-content: space-between; align-items: center; gap: 10mm; font-size: 13pt; line-height: 1.35; }
  footer .address { font-size: 25pt; font-weight: 700; white-space: nowrap; }
  footer .small { max-width: 120mm; font-size: 11.5pt; }
`;

/** The campaign's poster, A3. */
export async function poster(fonts: string): Promise<string> {
  const view = await picture(
    'valley',
    'Рисувана илюстрация: Ботевград в котловината, зад него ридовете на Стара планина.',
  );
  return page(
    'Кажете го тук. Плакат на „Диалози за бъдещето на Ботевград“',
    fonts + STYLE,
    `<header class="brand">${MARK}<p>Диалози за бъдещето<br>на Ботевград</p></header>
    <div class="picture">${view}</div>
    <main>
      <h1>Кажете го тук.<br><em>И ще чуете отговор.</em></h1>
      <p class="lead">Заседанията на общинския съвет се излъчват пряко, защото жители на града го предложиха. Какво ще предложите вие?</p>
      <ul>
        <li><strong>Вижте</strong>какво прави общината във вашия квартал и във вашето село.</li>
        <li><strong>Обсъдете</strong>проекта, преди да е станал решение. Елате или пишете.</li>
        <li><strong>Проверете</strong>какво е станало с казаното. Всяко „не“ има мотиви.</li>
      </ul>
    </main>
    <footer><p class="address">dialozi.example.org</p><p class="small">Чете се без регистрация, от всеки телефон. Няма интернет? Питайте в кметството или в читалището. Демонстрационен плакат с примерен адрес.</p></footer>`,
  );
}
