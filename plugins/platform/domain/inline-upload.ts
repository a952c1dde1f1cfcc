/** What browsers show and never execute; everything else is handed over as a download. */
const INLINE_TYPES = /^(?:image\/(?!svg)|audio\/|video\/|application\/pdf$|text\/plain$)/;

/** Whether an uploaded file may open in the browser: not HTML, SVG or XML, and nothing unknown. */
export function opensInline(mediaType: string): boolean {
  return INLINE_TYPES.test(mediaType);
}
