import type { Asset } from './assets';

function file(path: string, name: string): Asset {
  return { path: `files/${path}`, name, alt: '' };
}

/** Made by `make/documents.ts`; the names are those a reader saves them by. */
export const documentFiles = {
  ordinance: file('naredba-obshtestven-red.pdf', 'proekt-naredba-obshtestven-red.pdf'),
  budget: file('byudzhet-nakratko.pdf', 'byudzhet-nakratko.pdf'),
  buildings: file('doklad-dostapnost-sgradi.pdf', 'doklad-dostapnost-sgradi.pdf'),
  energy: file('otchet-energia.pdf', 'otchet-energia.pdf'),
  minutes: file('protokol-chekanitsa.docx', 'protokol-chekanitsa.docx'),
  youth: file('programa-mladi-hora.docx', 'programa-mladi-hora.docx'),
  methodology: file('metodika-politiki.pdf', 'metodika-politiki.pdf'),
  guide: file('narachnik-grazhdanin.pdf', 'narachnik-grazhdanin.pdf'),
  survey: file('dopitvane-cheshmi.docx', 'dopitvane-cheshmi.docx'),
  poster: file('plakat.pdf', 'Плакат А3.pdf'),
  leaflet: file('listovka.pdf', 'Листовка А5.pdf'),
} satisfies Record<string, Asset>;
