export const DEMO_PASSWORD = 'Demo-Dialozi-1';

/** Accounts whose password is public: demo mode makes them, production mode refuses to start with them. */
export const DEMO_STAFF = [
  {
    email: 'admin@example.org',
    firstname: 'Мария',
    lastname: 'Петрова',
    role: 'strapi-super-admin',
    preferedLanguage: 'bg',
    password: DEMO_PASSWORD,
  },
  {
    email: 'editor@example.org',
    firstname: 'Иван',
    lastname: 'Димитров',
    role: 'strapi-editor',
    preferedLanguage: 'bg',
    password: DEMO_PASSWORD,
  },
] as const;
