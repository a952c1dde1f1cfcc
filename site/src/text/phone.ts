/** A telephone number as it is read and as it is dialled. */
export function phone(number: string): { text: string; url: string } {
  return {
    text: number.replaceAll(' ', '\u00a0'),
    url: `tel:${number.replaceAll(/[^\d+]/g, '')}`,
  };
}
