/** What the command line does with cases, without Strapi. */
export { codesIn, eraseAgain, erasedCodes } from './erase-again';
