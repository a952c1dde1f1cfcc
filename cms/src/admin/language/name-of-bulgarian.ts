const NAMES_OF_LANGUAGES =
  '@strapi/admin/dist/admin/admin/src/translations/languageNativeNames.mjs';
const BEFORE = "en: 'English'";

interface BuildPlugin {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/**
 * Strapi offers the languages of a list inside of its admin, and Bulgarian is not among them: without
 * a name there it can be translated but not chosen. Adds the name while the admin is built.
 *
 * @throws where a new version of Strapi has the list elsewhere or otherwise
 */
export function nameOfBulgarian(): BuildPlugin {
  return {
    name: 'name-of-bulgarian',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(NAMES_OF_LANGUAGES)) return undefined;
      if (!code.includes(BEFORE)) throw new Error(`${id} has no line ${BEFORE}`);
      return { code: code.replace(BEFORE, `bg: 'Български', ${BEFORE}`), map: null };
    },
  };
}
