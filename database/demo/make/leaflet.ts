import { page } from './html.ts';
import { MARK, picture } from './poster.ts';

const STYLE = `
  @page { size: A5; margin: 0; }
  * { box-sizing: border-box; margin: 0; }
  body { width: 148mm; font: 11.5pt/1.42 'Sofia Sans', sans-serif; color: #1d2f36; }
  section { width: 148mm; height: 209.5mm; overflow: hidden; display: flex; flex-direction: column; }
  section + section { break-before: page; }
  .brand { display: flex; align-items: center; gap: 4mm; padding: 8mm 12mm 5mm; font-weight: 700; color: #143f49; line-height: 1.15; }
  .mark { width: 12mm; height: 12mm; }
  .picture img { display: block; width: 148mm; height: 74mm; object-fit: cover; }
  .text { padding: 7mm 12mm; flex: 1; }
  .front .text { background: #143f49; color: #f6ecd9; }
  h1 { font-size: 35pt; line-height: 1.02; letter-spacing: -.01em; margin-bottom: 5mm; }
  .front p { font-size: 14.5pt; line-height: 1.4; margin-bottom: 4mm; }
  .back .text { background: #f9f3e6; padding-top: 12mm; font-size: 13pt; }
  h2 { font-size: 19pt; color: #1f5f6b; line-height: 1.15; margin: 0 0 3mm; }
  ol, ul { padding-left: 6mm; margin-bottom: 6mm; }
  li { margin-bottom: 2.2mm; }
  .where { border-top: .6mm solid #e0a74f; padding-top: 4mm; font-weight: 700; font-size: 13pt; }
  .small { font-size: 9pt; font-weight: 400; margin-top: 2mm; }
`;

/** The campaign's leaflet, two A5 pages. */
export async function leaflet(fonts: string): Promise<string> {
  const view = await picture(
    'round-table',
    'Рисувана илюстрация: хора обсъждат около кръгла маса.',
  );
  return page(
    'Имате думата. Листовка на „Диалози за бъдещето на Ботевград“',
    fonts + STYLE,
    `<section class="front">
      <header class="brand">${MARK}<p>Диалози за бъдещето на Ботевград</p></header>
      <div class="picture">${view}</div>
      <div class="text">
        <h1>Имате думата.<br>Наистина.</h1>
        <p>През април 2020 г. жители на града предложиха заседанията на общинския съвет да се излъчват. На 26 ноември същата година съветът прие решение № 260.</p>
        <p>Следващото предложение може да е вашето.</p>
      </div>
    </section>
    <section class="back"><div class="text">
      <h2>Как се участва</h2>
      <ol>
        <li>Отворете сайта. За четене не е нужна регистрация.</li>
        <li>Изберете вашето населено място. В общината са тринадесет.</li>
        <li>Прочетете какво се обсъжда и до кога.</li>
        <li>Кажете мнението си: на срещата, писмено или по телефона.</li>
        <li>Получавате номер, а после и отговор с мотиви.</li>
      </ol>
      <h2>Какво обещаваме</h2>
      <ul>
        <li>Сайтът се отваря и от стар телефон.</li>
        <li>Не ви следим и не искаме ЕГН.</li>
        <li>Всяко „не“ има причина и тя е публична.</li>
        <li>Може да помолите близък да пише вместо вас.</li>
      </ul>
      <h2>Елате на представяне</h2>
      <p>Датите са на сайта, в раздел „Събития“. Каним и училища, пенсионерски клубове и фирми: идваме на място.</p>
      <p class="where" style="margin-top:6mm">dialozi.example.org · 0700 00 000</p>
      <p class="small">Демонстрационна листовка. Адресът и телефонът са примерни.</p>
    </div></section>`,
  );
}
