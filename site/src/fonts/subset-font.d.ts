/** The part of the library that we call; it brings no types. */
declare module 'subset-font' {
  /** @returns the font with no more than the text, axes and features that are named. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Readonly<Record<string, { min: number; max: number }>>;
      keepFeatures: string[];
    },
  ): Promise<Buffer>;
}
