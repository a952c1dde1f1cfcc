import type { Asset } from './assets';

function file(path: string, name: string): Asset {
  return { path: `files/${path}`, name, alt: '' };
}

/** Made by `make/documents.ts` and `make/film.ts`; the names are those a reader saves them by. */
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
  firstSurvey: file('dopitvane-cheshmi-parva.docx', 'dopitvane-cheshmi.docx'),
  fountainsScan: file('obhod-cheshmi.pdf', 'obhod-cheshmi-2019.pdf'),
  poster: file('plakat.pdf', 'Плакат А3.pdf'),
  leaflet: file('listovka.pdf', 'Листовка А5.pdf'),
  film: file('tri-stapki.webm', 'tri-stapki.webm'),
  filmCaptions: file('tri-stapki.bg.vtt', 'tri-stapki-bg.vtt'),
  filmCaptionsInEnglish: file('tri-stapki.en.vtt', 'tri-stapki-en.vtt'),
} satisfies Record<string, Asset>;
