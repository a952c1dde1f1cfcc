const KEY_OF_STRAPI = 'strapi-admin-language';

/**
 * Strapi begins in English in a browser where nobody has signed in yet, and has no setting for it: it
 * asks the browser for the language chosen last. A person's own choice is in the profile and wins.
 */
export function beginInBulgarian(): void {
  if (localStorage.getItem(KEY_OF_STRAPI) === null) localStorage.setItem(KEY_OF_STRAPI, 'bg');
}
