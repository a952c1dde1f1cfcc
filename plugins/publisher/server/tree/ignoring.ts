/** Makes nothing of an error of the file system that was to be expected, and throws any other. */
export function ignoring(code: string): (error: unknown) => undefined {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
    return undefined;
  };
}
