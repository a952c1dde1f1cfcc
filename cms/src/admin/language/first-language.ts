const KEY_OF_STRAPI = 'strapi-admin-language';

/**
 * Strapi begins in English in a browser where nobody has signed in yet, and has no setting for it: it
 * asks the browser for the language chosen last. A person's own choice is in the profile and wins.
 */
export function beginInBulgarian(): void {
  const chosen = localStorage.getItem(KEY_OF_STRAPI) ?? 'bg';
  localStorage.setItem(KEY_OF_STRAPI, chosen);
  // Strapi says so only after the first words are on the screen, and `words-in-code` goes by it.
  document.documentElement.lang = chosen;
}
