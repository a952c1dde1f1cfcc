/**
 * Stands behind each word in the indexes. Pagefind takes a word that the query begins with where no
 * word begins with the query: чешър would find че. Nothing begins with „чеѧ“ but itself. It has to be
 * a letter, and Bulgarian last wrote this one five hundred years ago.
 */
const END = 'ѧ';

export const withWordEnds = (text: string): string => text.replace(/[\p{L}\p{N}]+/gu, `$&${END}`);

export const withoutWordEnds = (text: string): string => text.replaceAll(END, '');
