/** A place in the code of Strapi's admin that the build writes otherwise. */
export interface Replacement {
  /** In `node_modules`. */
  module: string;
  before: string;
  after: string;
}

interface BuildPlugin {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
  buildEnd(failure?: Error): void;
}

/**
 * Writes places in the code of Strapi's admin otherwise while it is built.
 *
 * @throws where a new version has a place elsewhere or otherwise
 */
export function replacedCode(replacements: readonly Replacement[]): BuildPlugin {
  const open = new Set(replacements);
  return {
    name: 'replaced-code',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const here = replacements.filter(({ module }) => path.endsWith(`node_modules/${module}`));
      if (here.length === 0) return undefined;
      for (const place of here) if (code.includes(place.before)) open.delete(place);
      return {
        code: here.reduce((text, { before, after }) => text.replace(before, () => after), code),
        map: null,
      };
    },
    buildEnd(failure) {
      if (failure !== undefined || open.size === 0) return;
      const lost = [...open].map(({ module, before }) => `${before} in ${module}`);
      throw new Error(`Strapi's admin no longer has: ${lost.join('; ')}`);
    },
  };
}
