/**
 * Where Chromium lies: `CHROMIUM_PATH`, or else the one inside the npm package, unpacked. The
 * package is an ES module, which only global-setup can load; tests get the path from it.
 */
export async function chromiumPath(): Promise<string> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return own;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
